import { parseVkey, signerLine, verifyReceipt } from '#libs/ledger';
import { textOf } from '../text-of.js';

export interface AskedReceipt {
  /** Verifier keys of the log. */
  readonly key: readonly string[];
  /** Of the witnesses that must have signed. */
  readonly witness: readonly string[];
}

/** Says what a receipt proves, by nothing but the file and the keys. @throws Fault that says what is wrong with it, CLI.FILE_UNREADABLE */
export const verifyReceiptFile = async (file: string, { key, witness }: AskedReceipt): Promise<void> => {
  const text = await textOf(file);
  const trust = { logs: key.map(parseVkey), witnesses: witness.map(parseVkey) };
  const { index, head, entry } = verifyReceipt(text, trust);
  const lines = [
    `属实：日志“${head.origin}”的前 ${head.size} 条中，第 ${index + 1} 条如下。`,
    `Proven: of the first ${head.size} events of the log ${head.origin}, number ${index + 1} is the one below.`,
    ...head.signers.map(signerLine),
    // Canonical JSON escapes control characters; those of other kinds could still rewrite a terminal's line.
    Buffer.from(entry).toString().replace(/\p{C}/gu, ''),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
};
