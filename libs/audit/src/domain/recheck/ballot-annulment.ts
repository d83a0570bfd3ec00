import { isOneOf } from '#libs/kernel';
import { groupOf, isConducting, isRecusedFrom, takesNoPart, type BallotKnown } from './ballot-known.js';
import { faultIf, type Fault } from './fault.js';

/** By one alone, as long as nobody knows any count. */
export const faultsOfAnnulment = (known: BallotKnown): readonly Fault[] => [
  ...faultsOfEnd(known),
  ...faultIf(isCounted(known), 'unsupported', 'annulment-takes-two'),
];

export const faultsOfAnnulmentProposal = (known: BallotKnown): readonly Fault[] => [
  ...faultsOfEnd(known),
  ...faultIf(!isCounted(known), 'unsupported', 'nothing-counted'),
];

/** By a co-leader who did not propose it; where none is left, by another account of the office. */
export const faultsOfAnnulmentByTwo = (known: BallotKnown): readonly Fault[] => {
  const { course, campaign, acting } = known;
  const proposers = course.annulment ?? [];
  const leaders = groupOf(campaign, course.terms.group)?.coLeaders ?? [];
  // Recusal by vetting is asked of the members only.
  const isOut = (leader: string): boolean =>
    course.terms.members.includes(leader) ? takesNoPart(leader, known) : course.recused.has(leader);
  const deciding = leaders.filter((leader) => !proposers.includes(leader) && !isOut(leader));
  const mayConfirm = deciding.length > 0 ? deciding.includes(acting.actor.accountId) : isConducting(known);
  return [
    ...faultsOfEnd(known),
    ...faultIf(course.annulment === undefined, 'outside-its-period', 'nothing-proposed'),
    ...faultIf(isOneOf(proposers, acting.actor), 'unauthorised', 'annulment-takes-two'),
    ...faultIf(!mayConfirm, 'unauthorised', deciding.length > 0 ? 'not-a-co-leader' : 'organ-not-in-charge'),
    ...faultIf(isRecusedFrom(known), 'recused', 'recused'),
  ];
};

const faultsOfEnd = ({ course }: BallotKnown): readonly Fault[] =>
  faultIf(course.phase === 'over', 'outside-its-period', 'ballot-over');

const isCounted = ({ course }: BallotKnown): boolean => course.rounds.length > 0;
