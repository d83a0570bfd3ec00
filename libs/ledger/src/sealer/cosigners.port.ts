import type { ProofFrom } from './checkpoint-signer.js';

/** Others who vouch for a checkpoint before it is published. */
export abstract class Cosigners {
  /** @returns the signed note with their cosignatures; `undefined` where fewer signed than must */
  abstract gather(note: string, proofFrom: ProofFrom): Promise<string | undefined>;
}
