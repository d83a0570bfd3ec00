import type { Bilingual, Role } from '#libs/kernel';

/** An organ as the API takes it. */
export interface Organ {
  readonly id: string;
  readonly name: Bilingual;
  readonly level: string;
  readonly kinds: readonly string[];
  readonly parent?: string;
}

/** An account as the API takes it. */
export interface Account {
  readonly login: string;
  readonly organ: string;
  readonly role: Role;
}

/** An organ with one account, whose login is the organ's id. */
export const staffed = (organ: Organ, role: Role): Staffed => ({
  organ,
  account: { login: organ.id, organ: organ.id, role },
});

export interface Staffed {
  readonly organ: Organ;
  readonly account: Account;
}

/** Countersigns what an organ's officer drafts. */
export const deputyOf = (organ: string): Account => ({
  ...{ login: `${organ}-deputy`, organ },
  role: 'opinion-officer',
});

/** R38: signs the integrity opinions of a discipline organ beside its own secretary. */
export const partySecretaryOf = (organ: string): Account => ({
  ...{ login: `${organ}-party-secretary`, organ },
  role: 'opinion-officer',
});
