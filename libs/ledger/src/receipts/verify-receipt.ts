import { parseCheckpoint, type Checkpoint } from '../verifier/checkpoint.js';
import { Fault } from '../verifier/fault.js';
import { leafHash } from '../verifier/hash-suite.js';
import { verifyInclusion } from '../verifier/inclusion.js';
import { signersOf, type Signer } from '../verifier/signed-note.js';
import type { VerifierKey } from '../verifier/verifier-key.js';
import { parseTlogProof } from './tlog-proof.js';

/** Whom the reader of a receipt trusts. */
export interface ReceiptTrust {
  /** Of the log, named as it; while they are turned, the old and the new one. */
  readonly logs: readonly VerifierKey[];
  /** Each of them must have signed. */
  readonly witnesses: readonly VerifierKey[];
}

/** What a receipt proves: this entry stands at this place of the log, in the tree of this head. */
export interface ProvenReceipt {
  readonly index: number;
  readonly head: Checkpoint;
  readonly entry: Uint8Array;
  readonly signers: readonly Signer[];
}

/**
 * Checks a receipt by its text and public keys alone.
 * @param entry the bytes of the leaf; those that the receipt brings along, unless given
 * @throws LEDGER.NOTE_INVALID, CHECKPOINT_INVALID, NOTE_UNSIGNED, SIGNATURE_WRONG, and as `verifyInclusion`
 */
export const verifyReceipt = (
  receipt: string,
  { logs, witnesses }: ReceiptTrust,
  entry?: Uint8Array,
): ProvenReceipt => {
  const { extra, index, proof, checkpoint } = parseTlogProof(receipt);
  const head = parseCheckpoint(checkpoint.text);
  const own = logs.filter(({ name }) => name === head.origin);
  const signers = [own, ...witnesses.map((witness) => [witness])].flatMap((keys) =>
    signersOf(checkpoint, keys),
  );
  const leaf = entry ?? extra;
  if (!leaf) throw new Fault('NOTE_INVALID', { problem: 'no entry' });
  verifyInclusion({ index, size: head.size, leafHash: leafHash(leaf), proof, root: head.root });
  return { index, head, entry: leaf, signers };
};
