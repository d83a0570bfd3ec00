import { Command, Option } from 'commander';
import { addAudit, addReplay } from './audit-commands.js';
import type { AskedSignIn } from './commands/sign-in.command.js';
import { exitCodes, type ExitCode } from './exit-code.js';
import { failure } from './failure.js';
import { addCase } from './case-commands.js';
import { addLedger, addReceipt, addWitness } from './ledger-commands.js';
import { wholeNumber } from './whole-number.js';

/** Each command is loaded when it is asked for: to count working days nobody waits for a web framework. */
export const program = async (argv: readonly string[]): Promise<ExitCode> => {
  let exitCode: ExitCode = exitCodes.done;
  const ends = (code: ExitCode): void => {
    exitCode = code;
  };
  try {
    await mingjian(ends).parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    return await failure(error);
  }
};

type Ends = (code: ExitCode) => void;

const mingjian = (ends: Ends): Command => {
  const root = new Command('mingjian')
    .description('明鉴：评选表彰审查与审计 · Vetting and audit of nominees for honours')
    .addHelpText('after', exitCodeHelp)
    .exitOverride();
  addServing(root);
  addSession(root);
  addChecking(root, ends);
  addCalendar(root);
  addCase(root, ends);
  addAudit(root, ends);
  addReplay(root);
  addAttachments(root);
  addLedger(root, ends);
  addWitness(root);
  addReceipt(root);
  addKeys(root);
  return root;
};

const exitCodeHelp = `
退出码 Exit codes:
  0  完成 done
  1  出错 something went wrong
  2  未予办理，原因见提示 refused, and the message says why
  3  核验不符或未能证实，详情见提示 a check found a fault or could not prove it, and the message says which`;

const addServing = (root: Command): void => {
  root
    .command('serve')
    .description('启动服务 · start the server')
    .action(async () => {
      await (await import('./commands/serve.command.js')).serve();
    });
  root
    .command('demo')
    .description('演示一次完整的评选 · play one whole campaign with made-up people')
    .option('--exit', '报告后结束 · end after the report', false)
    .option('--scale <n>', '机构数量的倍数 · times as many organs', wholeNumber, 1)
    .action(async (options: { readonly exit: boolean; readonly scale: number }) => {
      await (await import('./commands/demo.command.js')).demo(options);
    });
};

const addSession = (root: Command): void => {
  root
    .command('sign-in')
    .description('登录 · sign in; passwords and codes are asked for, never given as arguments')
    .addOption(
      new Option('--server <url>', '服务地址 · the server')
        .env('MINGJIAN_SERVER')
        .default('http://127.0.0.1:3000'),
    )
    .option('--login <name>', '登录名 · the login')
    .option('--provider', '统一身份认证，在浏览器中完成 · by the identity provider, in a browser', false)
    .action(async (options: AskedSignIn) => {
      await (await import('./commands/sign-in.command.js')).signIn(options);
    });
  root
    .command('sign-out')
    .description('退出登录 · sign out')
    .action(async () => {
      await (await import('./commands/sign-out.command.js')).signOut();
    });
  root
    .command('who-am-i')
    .description('当前登录者 · who is signed in')
    .action(async () => {
      await (await import('./commands/who-am-i.command.js')).whoAmI();
    });
};

const addChecking = (root: Command, ends: Ends): void => {
  root
    .command('rulebook')
    .description('评选规则 · rulebooks')
    .command('check')
    .argument('<file>', 'YAML 或 JSON 文件 · a YAML or JSON file')
    .description('检查评选规则，列出全部错误 · check a rulebook and list everything that is wrong with it')
    .action(async (file: string) => {
      ends(await (await import('./commands/rulebook-check.command.js')).checkRulebook(file));
    });
};

const addCalendar = (root: Command): void => {
  root
    .command('calendar')
    .description('工作日 · working days')
    .command('add')
    .description('计算工作日期限，末行为截止日 · count working days; the last line is the last day')
    .requiredOption('--from <date>', '起始日 YYYY-MM-DD · first day')
    .requiredOption('--days <n>', '工作日天数 · number of working days', wholeNumber)
    .addOption(
      new Option('--convention <convention>', '起始日是否计入 · whether the first day counts')
        .choices(['inclusive', 'exclusive'])
        .makeOptionMandatory(),
    )
    .action(async (period: { from: string; days: number; convention: 'inclusive' | 'exclusive' }) => {
      await (await import('./commands/calendar-add.command.js')).addToCalendar(period);
    });
};

const addAttachments = (root: Command): void => {
  root
    .command('attachments')
    .description('附件 · attachments')
    .command('sweep')
    .option('--days <n>', '最近这些天上传的一律保留 · keep whatever came in the last days', wholeNumber, 30)
    .option('--dry-run', '只统计，不移除 · count only, remove nothing', false)
    .description('移除没有事件引用的旧附件 · remove old attachments that no event names')
    .action(async (options: { readonly days: number; readonly dryRun: boolean }) => {
      await (await import('./commands/attachments-sweep.command.js')).sweepAttachments(options);
    });
};

const addKeys = (root: Command): void => {
  root
    .command('keys')
    .description('个人信息的密钥 · keys of personal data')
    .command('rotate')
    .description('更换主密钥，服务不必停止 · turn the master key beside running servers')
    .action(async () => {
      await (await import('./commands/keys-rotate.command.js')).rotateKeys();
    });
};
