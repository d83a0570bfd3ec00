import type { Account, Organ } from './organ.js';

/** A city or a member unit: who is enrolled, whose quota is used, and who works on its nominees. */
export interface Owner {
  readonly id: string;
  readonly path: 'city' | 'member-unit';
  /** Parents before their children. */
  readonly organs: readonly Organ[];
  readonly accounts: readonly Account[];
  /** Login of the body that reviews, puts forward and hands in the packages. */
  readonly reviewer: string;
  /** Logins of those who review beside it (R23). */
  readonly jointly: readonly string[];
  /** Login of the organ that answers for each opinion (R35, R38). */
  readonly asked: Readonly<Record<Ask, string>>;
  /** The units that nominate here; logins of their recommenders, too. */
  readonly units: readonly string[];
  /** A county's petition department, where there is one (R4). */
  readonly petitionDepartment: string | undefined;
}

export const asks = ['personnel', 'discipline', 'health'] as const;

export type Ask = (typeof asks)[number];
