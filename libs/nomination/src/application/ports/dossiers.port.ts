import type { Part, Reading } from '#libs/decisions';
import type { GateResult } from '#libs/kernel';
import type { DossierGate, NomineeClass, RuleGate, Rulebook } from '#libs/rulebook';
import type { ComplaintKnown } from '../../domain/gates/verdict.js';

export interface Opening {
  readonly nomination: string;
  readonly campaign: string;
  readonly unit: string;
  readonly nominee: NomineeClass;
  readonly rulebook: Rulebook;
}

export interface Clearance {
  readonly nomination: string;
  readonly nominee: NomineeClass;
  readonly decision: 'advance' | 'confer';
  readonly stage: string;
  readonly gates: readonly RuleGate<DossierGate>[];
  /** In force, with its digest. */
  readonly rulebook: Rulebook;
  readonly digest: string;
  readonly waived: readonly string[];
}

/** What a nomination asks of its dossier, and leaves there when it relies on it. */
export abstract class Dossiers {
  abstract open(opening: Opening): Part;
  /** What the dossier's gates say today, by the rulebook in force. */
  abstract clearance(
    reading: Reading,
    nomination: string,
    nominee: NomineeClass,
    rulebook: Rulebook,
    gates: readonly RuleGate<DossierGate>[],
  ): Promise<readonly GateResult[]>;
  abstract complaints(reading: Reading, nomination: string): Promise<ReadonlyMap<string, ComplaintKnown>>;
  /** Vetting begins wholly anew. */
  abstract reopenAll(nomination: string, reason: string): Part;
  /** What was found of the old deeds no longer counts. */
  abstract deedsRevised(nomination: string, rulebook: Rulebook): Part;
  /** Writes into the dossier what a decision relied on; refused there unless it is clear. */
  abstract certify(clearance: Clearance): Part;
}
