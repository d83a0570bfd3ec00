import type { Part, Reading } from '#libs/decisions';
import type { GateResult } from '#libs/kernel';
import type { NomineeKind } from '#libs/rulebook';

export interface Candidate {
  readonly campaign: string;
  readonly kind: NomineeKind;
  readonly subject: string;
  /** Whether its unit is, or lies below, the acting organ or the body that it works for. */
  readonly covered: boolean;
}

/** That a nomination ends in an honour: what is written for it, and the gates it passes by. */
export interface Confirmation {
  readonly parts: readonly Part[];
  readonly gates: readonly GateResult[];
}

/** What an honour asks of the nomination that earned it. */
export abstract class Nominations {
  /** `undefined` if there is no such nomination. */
  abstract find(reading: Reading, nomination: string): Promise<Candidate | undefined>;
  /** Confirms the nomination, with the dossier's clearance; refused there unless every gate is met. */
  abstract confirm(reading: Reading, nomination: string, honour: string): Promise<Confirmation>;
}
