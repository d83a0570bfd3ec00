import { expectCanonical } from '../verifier/canonical.js';
import { signedCheckpoint, type SignedCheckpoint, type Trust } from '../verifier/checkpoint.js';
import { Fault } from '../verifier/fault.js';
import { verifyInclusion } from '../verifier/proofs.js';
import { leafHash } from '../verifier/tree.js';
import { noteText } from '../notes/note-text.js';
import { parseReceipt } from './receipt-json.js';

/** What a receipt proves: this entry stands at this place of the log, in the tree of this head. */
export interface ProvenReceipt {
  readonly index: number;
  readonly head: SignedCheckpoint;
  readonly entry: Uint8Array;
}

/**
 * Checks a receipt, in either form, by its text and public keys alone.
 * @param entry the bytes of the leaf; those that the receipt brings along, unless given
 * @throws LEDGER.JSON_INVALID where two readers could read the entry differently, and as `signedCheckpoint` and `verifyInclusion`
 */
export const verifyReceipt = (receipt: string, trust: Trust, entry?: Uint8Array): ProvenReceipt => {
  const { extra, index, proof, checkpoint } = parseReceipt(receipt);
  const head = signedCheckpoint(noteText(checkpoint), trust);
  const leaf = entry ?? extra;
  if (!leaf) throw new Fault('NOTE_INVALID', { problem: 'no entry' });
  expectCanonical(Buffer.from(leaf).toString());
  verifyInclusion({ index, size: head.size, leafHash: leafHash(leaf), proof, root: head.root });
  return { index, head, entry: leaf };
};
