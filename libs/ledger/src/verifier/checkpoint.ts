import { Fault } from './fault.js';
import type { Hash } from './tree.js';
import { isNatural } from './proofs.js';
import { parseNote, signersOf, type Signer } from './signed-note.js';
import type { VerifierKey } from './verifier-key.js';

/** The head of a log: its first `size` leaves have this root. */
export interface Checkpoint {
  /** Names the log. */
  readonly origin: string;
  readonly size: number;
  readonly root: Hash;
}

/** The text of a note (C2SP tlog-checkpoint). Extension lines are refused: no log of ours writes any. */
export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`;

/** @throws LEDGER.CHECKPOINT_INVALID */
export const parseCheckpoint = (text: string): Checkpoint => {
  const [origin = '', size = '', base64 = ''] = text.split('\n');
  const checkpoint = { origin, size: Number(size), root: Buffer.from(base64, 'base64') };
  const fits = origin !== '' && isNatural(checkpoint.size) && checkpoint.root.length === 32;
  if (!fits || checkpointText(checkpoint) !== text) throw new Fault('CHECKPOINT_INVALID', { problem: text });
  return checkpoint;
};

/** Whom a reader trusts: one of the keys of the log, which are named as it, and each witness must have signed. */
export interface Trust {
  readonly logs: readonly VerifierKey[];
  readonly witnesses: readonly VerifierKey[];
}

export type SignedCheckpoint = Checkpoint & { readonly signers: readonly Signer[] };

/** @throws LEDGER.NOTE_INVALID, CHECKPOINT_INVALID, ORIGIN_DIFFERS, NOTE_UNSIGNED, SIGNATURE_WRONG, WITNESS_MISSING */
export const signedCheckpoint = (text: string, { logs, witnesses }: Trust): SignedCheckpoint => {
  const note = parseNote(text);
  const checkpoint = parseCheckpoint(note.text);
  const own = logs.filter(({ name }) => name === checkpoint.origin);
  const expected = logs.map(({ name }) => name).join();
  if (own.length === 0) throw new Fault('ORIGIN_DIFFERS', { expected, found: checkpoint.origin });
  const missing = witnesses.find(({ id }) => note.signatures.every((signature) => signature.id !== id));
  if (missing) throw new Fault('WITNESS_MISSING', { witness: missing.name });
  const signers = [own, ...witnesses.map((witness) => [witness])].flatMap((keys) => signersOf(note, keys));
  return { ...checkpoint, signers };
};
