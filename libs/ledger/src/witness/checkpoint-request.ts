import { noteText } from '../notes/note-text.js';
import { parseCheckpoint, type Checkpoint } from '../verifier/checkpoint.js';
import { Fault } from '../verifier/fault.js';
import type { Hash } from '../verifier/tree.js';
import { isNatural } from '../verifier/proofs.js';
import { parseNote, type Note } from '../verifier/signed-note.js';

/** What a witness is asked: to cosign a checkpoint that extends the one it knows (C2SP tlog-witness). */
export interface CheckpointRequest {
  readonly oldSize: number;
  /** From the old size to the checkpoint's. */
  readonly proof: readonly Hash[];
  readonly note: Note;
}

export const requestText = ({ oldSize, proof, note }: CheckpointRequest): string =>
  `old ${oldSize}\n${proof.map((hash) => `${base64Of(hash)}\n`).join('')}\n${noteText(note)}`;

/** @throws LEDGER.NOTE_INVALID, CHECKPOINT_INVALID */
export const parseRequest = (text: string): CheckpointRequest & { readonly head: Checkpoint } => {
  const end = text.indexOf('\n\n');
  const [old = '', ...hashes] = text.slice(0, Math.max(end, 0)).split('\n');
  const [, digits = ''] = /^old (0|[1-9]\d*)$/.exec(old) ?? [];
  const oldSize = Number(digits);
  if (digits === '' || !isNatural(oldSize) || hashes.length > mostHashes) throw broken(old);
  const note = parseNote(text.slice(end + 2));
  return { oldSize, proof: hashes.map(hashIn), note, head: parseCheckpoint(note.text) };
};

const mostHashes = 63;

const base64Of = (hash: Hash): string => Buffer.from(hash).toString('base64');

const hashIn = (line: string): Hash => {
  const hash = Buffer.from(line, 'base64');
  if (hash.length !== 32 || base64Of(hash) !== line) throw broken(line);
  return hash;
};

const broken = (problem: string): Fault => new Fault('NOTE_INVALID', { problem });
