import type { Actor } from '#libs/kernel';
import type { Relation } from './policy/policy.words.js';

/** What a thing has to do with whom, by the log as it stands. */
export interface Matter {
  /** Whose it is. */
  readonly organs: readonly string[];
  /** The units it is about. */
  readonly units: readonly string[];
  /** Accounts that are named in it. */
  readonly accounts: readonly string[];
  /** Organs that were asked, or have it in hand. */
  readonly asked: readonly string[];
  /** Accounts that are recused from it: it is hidden from them. */
  readonly recused: readonly string[];
  /** Nominations of which it speaks among others: it is hidden from whoever is recused from all of them. */
  readonly about: readonly string[];
  readonly campaign: string | null;
}

export const nobodys: Matter = {
  ...{ organs: [], units: [], accounts: [], asked: [], recused: [], about: [], campaign: null },
};

/** What two contexts know of the same thing. */
export const joined = (one: Matter, other: Matter): Matter => ({
  organs: [...one.organs, ...other.organs],
  units: [...one.units, ...other.units],
  accounts: [...one.accounts, ...other.accounts],
  asked: [...one.asked, ...other.asked],
  recused: [...one.recused, ...other.recused],
  about: [...one.about, ...other.about],
  campaign: one.campaign ?? other.campaign,
});

/** What the tree of organs says of the acting one. */
export interface Place {
  readonly body: string | undefined;
  covers(this: void, unit: string): boolean;
}

/** The relations in which an actor stands to a matter. */
export const relationsTo = (
  { organs, units, accounts, asked }: Matter,
  { organId, accountId, onBehalfOf = accountId }: Actor,
  { body, covers }: Place,
): ReadonlySet<Relation> => {
  const held = new Set<Relation>();
  if (organs.some((organ) => organ === organId || organ === body)) held.add('own');
  if (units.some(covers)) held.add('within');
  if (asked.includes(organId)) held.add('asked');
  if (accounts.includes(onBehalfOf)) held.add('assigned');
  return held;
};
