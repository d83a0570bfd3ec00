import type { Command } from 'commander';
import type { AskedCaseExport } from './commands/case-export.command.js';
import type { AskedCase } from './commands/case-show.command.js';
import type { AskedCaseVerification } from './commands/case-verify.command.js';
import type { ExitCode } from './exit-code.js';

/** A case as its readers see it; one that leaves the house, for auditors, and its check by whoever holds it. */
export const addCase = (root: Command, ends: (code: ExitCode) => void): void => {
  const oneCase = root.command('case').description('推荐个案 · cases');
  oneCase
    .command('show')
    .argument('<id>', '推荐编号 · id of a nomination')
    .option('--json', '输出 JSON · print JSON', false)
    .option('--purpose <words>', '查阅事由，审计人员必填 · what for; auditors must say')
    .description('显示环节、规则核对、案卷与经过 · show stage, gates, dossier and history')
    .action(async (id: string, options: AskedCase) => {
      await (await import('./commands/case-show.command.js')).showCase(id, options);
    });
  oneCase
    .command('export')
    .argument('<id>', '推荐编号 · id of a nomination')
    .argument('<folder>', '空文件夹 · an empty or new folder')
    .option('--purpose <words>', '查阅事由，审计人员必填 · what for; auditors must say')
    .option('--checkpoint <file>', '您留存的检查点 · the checkpoint that you kept, to lead from it')
    .description('导出个案卷宗，供离线核验 · write a case file, to be checked offline')
    .action(async (id: string, folder: string, options: AskedCaseExport) => {
      await (await import('./commands/case-export.command.js')).exportCase(id, folder, options);
    });
  oneCase
    .command('verify')
    .argument('<folder>', '个案卷宗 · a case file')
    .requiredOption('--key <vkey...>', '日志的验证公钥 · verifier keys of the log')
    .option('--witness <vkey...>', '须有其签名的见证公钥 · witnesses that must have signed', [])
    .option('--checkpoint <file>', '您留存的检查点 · the checkpoint that you kept')
    .option('--json', '输出 JSON · print JSON', false)
    .description('离线核验个案卷宗，不需要服务器 · check a case file without any server')
    .action(async (folder: string, options: AskedCaseVerification) => {
      ends(await (await import('./commands/case-verify.command.js')).verifyCaseFile(folder, options));
    });
};
