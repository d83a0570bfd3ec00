import { personName } from './names.js';
import type { Owner } from './owner.js';

/** Somebody whom a unit nominates. */
export interface Nominee {
  readonly owner: Owner;
  /** The nominating unit; for a collective, the body itself. */
  readonly unit: string;
  readonly kind: 'individual' | 'collective';
  readonly name: string;
  /** In the rulebook's words. */
  readonly rank: string;
}

/** A nominee with the id of the nomination. */
export interface Nominated extends Nominee {
  readonly id: string;
}

/** The body of `POST nominations`. */
export const nominationOf = (campaign: string, { unit, kind, name, rank }: Nominee): object => ({
  campaign,
  kind,
  category: kind === 'individual' ? 'cadre' : 'petition-body',
  identityNumber: `DEMO-${unit}`,
  name,
  post: kind === 'individual' ? '示例岗位 sample post' : '示例机构 sample body',
  deeds: '示例事迹：五年间接待来访若干件次，化解若干积案。Sample deeds: received visitors, resolved cases.',
  facts: factsOf({ kind, rank }),
});

export const factsOf = ({ kind, rank }: Pick<Nominee, 'kind' | 'rank'>): object =>
  kind === 'individual' ? individualFacts(rank) : collectiveFacts(rank);

const individualFacts = (rank: string): object => ({
  rank,
  ...{ establishedPost: true, onDuty: true, fullTime: true, serviceYears: 9 },
  criteria: ['politics', 'discipline', 'integrity', ...standards],
  merits: ['handling-petitions', 'resolving-cases'],
});

const collectiveFacts = (rank: string): object => ({
  rank,
  ...{ establishedPost: true, onDuty: true, fullTime: true, serviceYears: 0 },
  criteria: ['politics-and-law', 'team', 'function', 'self-building-and-integrity', ...standards],
  merits: [],
});

/** R17 */
const standards = ['political-conduct', 'performance', 'contribution'];

export const individualOf = (owner: Owner, number: number, rank: string): Nominee => ({
  owner,
  unit: owner.units[0] ?? owner.id,
  kind: 'individual',
  name: personName(number),
  rank,
});
