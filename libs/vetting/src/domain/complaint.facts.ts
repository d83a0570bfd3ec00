import type { Standing } from '#libs/kernel';

/** What acts on a complaint rest on beside the complaint. An act whose facts are absent is refused. */
export interface ComplaintFacts {
  /** Rule by which complaints are looked into, in the rulebook's numbers; refusals name it. */
  readonly rule?: string;
  /** For an investigation: those whom the complaint is about. */
  readonly nominees?: readonly Accused[];
  /** For an investigation: by account id, the organ that each investigator belongs to; a stranger is missing. */
  readonly investigatorOrgans?: ReadonlyMap<string, string>;
}

/** A nominee whom a complaint is about. */
export interface Accused {
  readonly unit: string;
  /** How the acting organ stands towards the unit. */
  readonly standing: Standing;
  /** Kinds of organ whose business it is to investigate, by the rulebook of the nominee's campaign. */
  readonly investigators: readonly string[];
}
