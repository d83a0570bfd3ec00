import {
  Fault,
  parseVkey,
  signedCheckpoint,
  verdictJson,
  verdictLines,
  verifyLog,
  type SignedCheckpoint,
  type Trust,
  type Verdict,
} from '#libs/ledger';
import { exitCodes, type ExitCode } from '../exit-code.js';
import { tellFault } from '../tell-fault.js';
import { textOf } from '../text-of.js';
import { openedLog, type AskedLog, type OpenedLog } from './ledger-source.js';

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
  const trusted = await trustOf(asked);
  try {
    const verdict = await verdictOn(openedLog(folder, asked), trusted);
    const text = asked.json
      ? JSON.stringify(verdictJson(verdict))
      : ['未发现问题 · No fault found', ...verdictLines(verdict)].join('\n');
    process.stdout.write(`${text}\n`);
    return exitCodes.done;
  } catch (error) {
    return tellFault(error, asked.json);
  }
};

interface Trusted {
  readonly trust: Trust;
  /** What the auditor kept. */
  readonly earlier?: SignedCheckpoint;
}

/** What the auditor brings along; where that is of no use, nothing is said of the log. @throws Fault, CLI.FILE_UNREADABLE */
const trustOf = async ({ key, retiredKey, witness, checkpoint }: AskedVerification): Promise<Trusted> => {
  const logs = key.map(parseVkey);
  const trust = { logs, witnesses: witness.map(parseVkey) };
  if (checkpoint === undefined) return { trust };
  const kept = await textOf(checkpoint);
  const earlier = signedCheckpoint(kept, { logs: [...logs, ...retiredKey.map(parseVkey)], witnesses: [] });
  return { trust, earlier };
};

const verdictOn = async (log: OpenedLog, { trust, earlier }: Trusted): Promise<Verdict> => {
  const { source, after, attachments, close } = log;
  try {
    const note = await source.head();
    // Beside a database without tiles, the kept checkpoint is all that is signed.
    const head = note === undefined ? earlier : signedCheckpoint(note, trust);
    if (head === undefined) throw new Fault('NOTE_INVALID', { problem: 'no checkpoint' });
    await verifyLog(source, { head, earlier });
    return { head, earlier, ...(await attachments()), after: await after(head.size) };
  } finally {
    await close();
  }
};
