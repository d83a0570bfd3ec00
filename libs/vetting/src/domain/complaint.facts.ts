import type { Standing } from '#libs/kernel';

/** What an investigation's opening rests on beside the complaint. An act whose facts are absent is refused. */
export interface ComplaintFacts {
  /** For each nominee it is about: the unit, and how the acting organ stands towards it. */
  readonly nominees?: readonly { readonly unit: string; readonly standing: Standing }[];
  /** By account id: the organ that each investigator belongs to; a stranger is missing. */
  readonly investigatorOrgans?: ReadonlyMap<string, string>;
}
