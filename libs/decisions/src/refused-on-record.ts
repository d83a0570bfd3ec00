import type { Refusal } from '#libs/kernel';
import type { Part } from './part.js';

/**
 * Thrown by a plan: the act is refused, and that it was tried goes on record. The one exception to "who is refused
 * leaves nothing": the act of a recused person (architecture, section 4).
 */
export class RefusedOnRecord extends Error {
  override readonly name = 'RefusedOnRecord';

  constructor(
    readonly refusal: Refusal,
    readonly record: readonly Part[],
  ) {
    super(refusal.message);
  }
}
