import type { Command } from 'commander';
import type { AskedReceipt } from './commands/receipt-verify.command.js';
import type { AskedWitness } from './commands/witness.command.js';
import { wholeNumber } from './whole-number.js';

/** What needs neither server nor database: an independent witness. */
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
