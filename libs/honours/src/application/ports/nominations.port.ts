import type { Part, Reading } from '#libs/decisions';
import type { NomineeKind } from '#libs/rulebook';

export interface Candidate {
  readonly campaign: string;
  readonly kind: NomineeKind;
  readonly subject: string;
}

/** What an honour asks of the nomination that earned it. */
export abstract class Nominations {
  /** `undefined` if there is no such nomination. */
  abstract find(reading: Reading, nomination: string): Promise<Candidate | undefined>;
  /** Confirms the nomination, with the dossier's clearance; refused there unless every gate is met. */
  abstract confirm(reading: Reading, nomination: string, honour: string): Promise<readonly Part[]>;
}
