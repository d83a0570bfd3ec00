import type { Standing } from '#libs/kernel';
import type { ReplyDue } from './complaint.words.js';

/** What acts on a complaint rest on beside the complaint. An act whose facts are absent is refused. */
export interface ComplaintFacts {
  /** Rule by which complaints are looked into, in the rulebook's numbers; refusals name it. */
  readonly rule?: string;
  /** For a lodging: the classes that every rulebook concerned knows; where absent, any word will do. */
  readonly classes?: readonly string[];
  /** For a lodging and a reopening: those whose honour it reaches instead of their dossier. */
  readonly holders?: readonly string[];
  /** For a lodging, a conclusion and the day that was left open: by when whoever gave a name hears of it. */
  readonly reply?: ReplyDue;
  /** For a lodging by the public: the organ that has it in hand; else it is the acting one. */
  readonly receivedBy?: string;
  /** To be declined: whether every rulebook concerned lets a complaint of this lane be. */
  readonly isDeclinable?: boolean;
  /** For an organ that takes it up, declines, investigates or merges it: those whom the complaint is about. */
  readonly nominees?: readonly Accused[];
  /** By account id, the organ that each investigator belongs to; a stranger is missing. */
  readonly investigatorOrgans?: ReadonlyMap<string, string>;
  /** Those of these organs that lie below the acting one. */
  readonly organsBelow?: readonly string[];
  /** By account id, the nominations from which an investigator is recused. */
  readonly recusedInvestigators?: ReadonlyMap<string, readonly string[]>;
  /** To tell what came of one that was merged, and by when: whether the one looked into in its stead is concluded. */
  readonly isSettled?: boolean;
  /** For a reopening: whether the acting organ is the one that investigated, or lies over it. */
  readonly isOverInvestigator?: boolean;
}

/** A nominee whom a complaint is about. */
export interface Accused {
  readonly unit: string;
  /** How the acting organ stands towards the unit. */
  readonly standing: Standing;
  /** Kinds of organ whose business it is to investigate, by the rulebook of the nominee's campaign. */
  readonly investigators: readonly string[];
}
