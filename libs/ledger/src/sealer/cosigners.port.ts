import type { ProofFrom } from './checkpoint-signer.js';

/** Others who vouch for a checkpoint before it is published. */
export abstract class Cosigners {
  /**
   * @param fuller told of the note with all their cosignatures, where some came after those that were waited for
   * @returns the signed note with their cosignatures, as soon as there are enough; `undefined` where fewer signed
   */
  abstract gather(
    note: string,
    proofFrom: ProofFrom,
    fuller?: (note: string) => void,
  ): Promise<string | undefined>;
}
