import type { LocalDate, Standing } from '#libs/kernel';
import type { DossierGate, FileFinding, RuleGate } from '#libs/rulebook';
import type { Claimed } from './check.words.js';
import type { Required } from './required.js';

/** What the rulebook's matrix demands of an opinion. */
export interface OpinionTerms {
  /** Calendar days for which an answer counts. */
  readonly validDays: number;
  /** Offices that must sign (R38). */
  readonly signatories: readonly string[];
  /** Where its days begin and end. */
  readonly timezone: string;
}

/** For a request: the organ to be asked, and the last day for its answer. */
export interface Asked {
  readonly standing: Standing;
  readonly dueOn: LocalDate;
  /** Digest of the holiday arrangement by which the last day was counted. */
  readonly arrangement: string;
}

/** What a dossier's decisions rest on beside its own events. An act whose facts are absent is refused. */
export interface DossierFacts {
  /** Rule that the act serves, in the rulebook's numbers; refusals name it. */
  readonly rule?: string;
  /** How the acting organ, or the one that asks, stands towards the nominee's unit. */
  readonly standing?: Standing;
  /** For a request, a check and a clearance: what the rulebook in force asks about the nominee. */
  readonly required?: Required;
  readonly asked?: Asked;
  /** For an opinion: its row of the matrix. */
  readonly terms?: OpinionTerms;
  /** For an opinion: by account id, the organ of each who signs; a stranger is missing. */
  readonly signatoryOrgans?: ReadonlyMap<string, string>;
  /** For a check: whether the rulebook lets a nominee be excused from it. */
  readonly excusable?: boolean;
  /** For a check: kinds of organ that make it; any over the unit where absent. */
  readonly checkers?: readonly string[];
  /** For a check: what the rulebook asks it to find, and what the nomination says of the same. */
  readonly finds?: readonly FileFinding[];
  readonly claimed?: Claimed;
  /** For a check: whether it is the one that clears the deeds (R42). */
  readonly aboutDeeds?: boolean;
  /** For a clearance: the gates of the stage that is left. */
  readonly gates?: readonly RuleGate<DossierGate>[];
  /** For a clearance: digest of the rulebook in force. */
  readonly rulebook?: string;
  /** For a clearance: rules that were waived; only soft ones count. */
  readonly waived?: readonly string[];
}
