import { readFile } from 'node:fs/promises';
import {
  Fault,
  parseVkey,
  signedCheckpoint,
  verdictJson,
  verdictLines,
  verifyLog,
  wordsOf,
  type SignedCheckpoint,
  type Verdict,
} from '#libs/ledger';
import { exitCodes, type ExitCode } from '../exit-code.js';
import { PlainError } from '../plain-error.js';
import { openedLog, type AskedLog } from './ledger-source.js';

export interface AskedVerification extends AskedLog {
  /** The checkpoint that the auditor kept. */
  readonly checkpoint?: string;
  /** Verifier keys of the log, of which one must have signed. */
  readonly key: readonly string[];
  /** Keys that signed the kept checkpoint and sign no more. */
  readonly retiredKey: readonly string[];
  /** Of witnesses, each of which must have signed. */
  readonly witness: readonly string[];
  readonly json: boolean;
}

/** Checks a log by nothing but its bytes and the keys. @throws Fault that says what is wrong with it */
export const verifyLedger = async (
  folder: string | undefined,
  asked: AskedVerification,
): Promise<ExitCode> => {
  try {
    const verdict = await verdictOn(folder, asked);
    const text = asked.json
      ? JSON.stringify(verdictJson(verdict))
      : ['属实 · Proven', ...verdictLines(verdict)].join('\n');
    process.stdout.write(`${text}\n`);
    return exitCodes.done;
  } catch (error) {
    if (!asked.json || !(error instanceof Fault)) throw error;
    const { code, details } = error;
    process.stdout.write(`${JSON.stringify({ verdict: 'fault', code, ...wordsOf(error), details })}\n`);
    return exitCodes.unproven;
  }
};

const verdictOn = async (folder: string | undefined, asked: AskedVerification): Promise<Verdict> => {
  const logs = asked.key.map(parseVkey);
  const kept = asked.checkpoint === undefined ? undefined : await textOf(asked.checkpoint);
  const earlier =
    kept === undefined
      ? undefined
      : signedCheckpoint(kept, { logs: [...logs, ...asked.retiredKey.map(parseVkey)], witnesses: [] });
  const { source, after, attachments, close } = openedLog(folder, asked);
  try {
    // Beside a database without tiles, the kept checkpoint is all that is signed.
    const note = (await source.head()) ?? kept;
    if (note === undefined) throw new Fault('NOTE_INVALID', { problem: 'no checkpoint' });
    const head: SignedCheckpoint = signedCheckpoint(note, { logs, witnesses: asked.witness.map(parseVkey) });
    await verifyLog(source, { head, earlier });
    return { head, earlier, attachments: await attachments(), after: await after(head.size) };
  } finally {
    await close();
  }
};

const textOf = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((error: unknown) => {
    throw new PlainError(
      `无法读取 Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`,
    );
  });
