import type { LocalDate } from '#libs/kernel';
import type { Rulebook } from '#libs/rulebook';
import type { Acting } from './acting.js';
import { faultIf, type Fault } from './fault.js';
import type { History, Told } from './told.js';
import { isConfirmed } from './under-way.js';

/** A nominee that a sanction may reach. */
export interface ConcernedKnown {
  readonly id: string;
  readonly opened: Told<'nomination.opened'>;
  readonly nomination: History;
  readonly recusals: History;
  /** Of the campaign, and of the organ or a unit below it. */
  readonly isOfOrgan: boolean;
}

/** What a decision on a sanction was made on. */
export interface SanctionKnown {
  readonly rulebook: Rulebook;
  readonly today: LocalDate;
  readonly campaign: History;
  readonly isClosed: boolean;
  readonly acting: Acting;
  /** Its stream before the act; of a proposal, with it. */
  readonly sanction: History;
  readonly proposed: Told<'nomination.sanction-proposed'>;
  /** Whether the organ, or one above it, has a quota in the campaign. */
  readonly hasOwner: boolean;
  /** Those struck or named; where none is, all of the organ. */
  readonly concerned: readonly ConcernedKnown[];
  readonly act: readonly Told[];
}

/** What was last said of it. */
export const lastTurn = ({ sanction }: SanctionKnown) =>
  sanction.last(
    'nomination.sanction-proposed',
    'nomination.sanction-verified',
    'nomination.sanction-imposed',
    'nomination.sanction-lifted',
  )?.type;

/** R52: whoever is named is the organ's, and no title was conferred on them. */
export const faultsOfNamed = ({ proposed, concerned }: SanctionKnown): readonly Fault[] => {
  if (proposed.data.nominations.length === 0) return [];
  return [
    ...faultIf(!concerned.every(({ isOfOrgan }) => isOfOrgan), 'unsupported', 'nominee-of-another-organ'),
    ...faultIf(
      concerned.some(({ nomination }) => isConfirmed(nomination)),
      'outside-its-period',
      'title-conferred',
    ),
  ];
};
