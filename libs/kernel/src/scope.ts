/** How far somebody sees in a list: as far as in the single things, by the same relations. */
export interface Scope {
  /** Whether all of it is theirs to see, but what is hidden; the relations are then empty. */
  readonly isAll: boolean;
  /** Organs: what is of one of them. */
  readonly own: readonly string[];
  /** Units: what is about one of them. */
  readonly within: readonly string[];
  /** Organs: what one of them was asked about, or has in hand. */
  readonly asked: readonly string[];
  /** Accounts: what names one of them. */
  readonly assigned: readonly string[];
  /** Campaigns that they run, or are of: everything of one of them. */
  readonly campaigns: readonly string[];
  /** Campaigns of an office below them: what is of one of these and about no unit. */
  readonly around: readonly string[];
  /** Nominations from which whoever reads is recused, or whom they stand in for, where that hides the case. */
  readonly hidden: readonly string[];
}

const nothing: Scope = {
  ...{ isAll: false, own: [], within: [], asked: [], assigned: [], campaigns: [], around: [] },
  hidden: [],
};

/** Of the platform itself, which decides on what it finds. */
export const everything: Scope = { ...nothing, isAll: true };

export const scopeOf = (seen: Partial<Scope>): Scope => ({ ...nothing, ...seen });
