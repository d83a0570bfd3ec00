import type { Bilingual } from '#libs/kernel';

/** The texts of a kind of fault; `{name}` is filled from its details. */
export interface FaultTemplate {
  readonly says: Bilingual;
  readonly remedy: Bilingual;
}
