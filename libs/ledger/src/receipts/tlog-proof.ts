import { noteText } from '../notes/note-text.js';
import { Fault } from '../verifier/fault.js';
import type { Hash } from '../verifier/tree.js';
import { isNatural } from '../verifier/proofs.js';
import { parseNote, type Note } from '../verifier/signed-note.js';

/** That an entry is in a log, to be checked by whoever has the log's public key alone (C2SP tlog-proof). */
export interface TlogProof {
  /** Proves nothing by itself: in our receipts, the entry that the proof is of. */
  readonly extra?: Uint8Array;
  readonly index: number;
  /** From the entry's neighbour up. */
  readonly proof: readonly Hash[];
  readonly checkpoint: Note;
}

export const tlogProofText = ({ extra, index, proof, checkpoint }: TlogProof): string =>
  [
    version,
    ...(extra ? [`extra ${base64Of(extra)}`] : []),
    `index ${index}`,
    ...proof.map(base64Of),
    '',
    noteText(checkpoint),
  ].join('\n');

const version = 'c2sp.org/tlog-proof@v1';

/** @throws LEDGER.NOTE_INVALID */
export const parseTlogProof = (text: string): TlogProof => {
  const end = text.indexOf('\n\n');
  const [first, ...lines] = text.slice(0, Math.max(end, 0)).split('\n');
  if (first !== version) throw broken(first ?? '');
  const extra = lines[0]?.startsWith('extra ') === true ? bytesIn(lines.shift()?.slice(6) ?? '') : undefined;
  const [, digits = ''] = /^index (0|[1-9]\d*)$/.exec(lines.shift() ?? '') ?? [];
  const index = Number(digits);
  if (digits === '' || !isNatural(index) || lines.length > mostHashes) throw broken('index');
  const checkpoint = parseNote(text.slice(end + 2));
  return { ...(extra ? { extra } : {}), index, proof: lines.map(bytesIn), checkpoint };
};

const mostHashes = 63;

const base64Of = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** @throws LEDGER.NOTE_INVALID unless it is canonical base64 */
export const bytesIn = (base64: string): Uint8Array => {
  const bytes = Buffer.from(base64, 'base64');
  if (base64 === '' || bytes.toString('base64') !== base64) throw broken(base64.slice(0, 80));
  return bytes;
};

const broken = (problem: string): Fault => new Fault('NOTE_INVALID', { problem });
