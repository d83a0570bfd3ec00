import { type Command, Option } from 'commander';
import type { ExitCode } from './exit-code.js';
import type { AskedExport } from './commands/ledger-export.command.js';
import type { AskedVerification } from './commands/ledger-verify.command.js';
import type { AskedReceipt } from './commands/receipt-verify.command.js';
import type { AskedWitness } from './commands/witness.command.js';
import { wholeNumber } from './whole-number.js';

/** Run by somebody else, who needs neither server nor database: a witness. */
export const addWitness = (root: Command): void => {
  const witness = root.command('witness').description('见证 · an independent witness of logs');
  witness
    .command('new-key')
    .argument('<name>', '见证者名称，如 witness.example · the name of the witness')
    .requiredOption('--key <file>', '密钥文件 · where to put the key')
    .description('生成密钥，输出验证公钥 · make a key and print its verifier key')
    .action(async (name: string, { key }: { readonly key: string }) => {
      await (await import('./commands/witness.command.js')).makeWitnessKey(name, key);
    });
  witness
    .command('serve')
    .requiredOption('--key <file>', '密钥文件 · the file of the key')
    .requiredOption(
      '--state <folder>',
      '存放已见证检查点的文件夹，不得恢复旧版 · what was cosigned; never restore it',
    )
    .requiredOption('--log <vkey...>', '所见证日志的验证公钥 · verifier keys of the logs')
    .option('--host <address>', '监听地址 · where to listen', '127.0.0.1')
    .option('--port <n>', '端口 · the port', wholeNumber, 3100)
    .description('启动见证服务 · start a witness (C2SP tlog-witness)')
    .action(async (options: AskedWitness) => {
      await (await import('./commands/witness.command.js')).serveWitness(options);
    });
};

const whichLog = (): Option =>
  new Option('--log <name>', '哪一份日志 · which log').choices(['cases', 'access']).default('cases');

/** For operators who hand the log out, and auditors who check it. */
export const addLedger = (root: Command, ends: (code: ExitCode) => void): void => {
  const ledger = root.command('ledger').description('存证 · the ledger');
  ledger
    .command('export')
    .argument('<folder>', '导出到哪里；再次运行会接着导出 · where to; run again, it goes on')
    .addOption(whichLog())
    .option('--attachments', '连同（加密的）附件 · with the attachments, sealed as they are kept', false)
    .description('导出日志，供离线核验 · export a log, to be verified offline')
    .action(async (folder: string, options: AskedExport) => {
      await (await import('./commands/ledger-export.command.js')).exportLedger(folder, options);
    });
  ledger
    .command('keys')
    .description('输出两份日志的验证公钥 · print the verifier keys of both logs')
    .action(async () => {
      await (await import('./commands/ledger-keys.command.js')).printLedgerKeys();
    });
  ledger
    .command('verify')
    .argument('[folder]', '导出的文件夹 · the export')
    .option('--checkpoint <file>', '您留存的检查点 · the checkpoint that you kept')
    .requiredOption('--key <vkey...>', '日志的验证公钥 · verifier keys of the log')
    .option('--retired-key <vkey...>', '仅用于留存的检查点的旧公钥 · keys that signed the kept one only', [])
    .option('--witness <vkey...>', '须有其签名的见证公钥 · witnesses that must have signed', [])
    .option('--json', '输出 JSON · print JSON', false)
    .option('--database <url>', '改为核对运行中的数据库 · check a running database instead')
    .option('--tiles <folder>', '其存证文件夹 · the folder of its tiles and checkpoint')
    .addOption(whichLog())
    .description('离线核验日志，不需要服务器 · verify a log; an export needs no server')
    .action(async (folder: string | undefined, options: AskedVerification) => {
      ends(await (await import('./commands/ledger-verify.command.js')).verifyLedger(folder, options));
    });
};

/** What whoever holds a receipt needs, and the public keys. */
export const addReceipt = (root: Command): void => {
  root
    .command('receipt')
    .description('回执 · receipts of acts')
    .command('verify')
    .argument('<file>', '回执文件（C2SP tlog-proof） · the receipt')
    .requiredOption('--key <vkey...>', '日志的验证公钥 · verifier keys of the log')
    .option(
      '--witness <vkey...>',
      '须有其签名的见证公钥 · verifier keys of witnesses that must have signed',
      [],
    )
    .description('离线核验回执 · check a receipt without any server')
    .action(async (file: string, options: AskedReceipt) => {
      await (await import('./commands/receipt-verify.command.js')).verifyReceiptFile(file, options);
    });
};
