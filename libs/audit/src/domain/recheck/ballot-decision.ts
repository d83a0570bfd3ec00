import { faultsOfAccount } from './acting.js';
import { faultsOfAnnulment, faultsOfAnnulmentByTwo, faultsOfAnnulmentProposal } from './ballot-annulment.js';
import { faultsOfCall } from './ballot-call.js';
import { leadersOf } from './ballot-course.js';
import { faultsOfConduct, gateOn, idOf, standsAt, takesNoPart, type BallotKnown } from './ballot-known.js';
import { faultsOfOutcome } from './ballot-outcome.js';
import { faultsOfBrokenTie, faultsOfConfirmation, faultsOfOpenTie, faultsOfTie } from './ballot-tie.js';
import { faultIf, type Fault } from './fault.js';
import { faultsOfRecord } from './recorded-basis.js';
import { isAtLeast } from './share.js';
import type { Told } from './told.js';
import { isFrozen } from './under-way.js';

/** Decisions on a ballot, and who may make them. */
export const ballotDecisions = {
  'review.ballot-called': ['office'],
  'review.voted': ['voter'],
  'review.ballot-closed': ['office'],
  'review.ballot-tied': ['office'],
  'review.tie-broken': ['voter'],
  'review.tie-left-open': ['voter'],
  'review.result-confirmed': ['voter'],
  'review.result-declared': ['office'],
  'review.ballot-annulled': ['office'],
  'review.annulment-proposed': ['office'],
  'review.annulment-confirmed': ['office', 'voter'],
} as const;

export type BallotDecision = Told<keyof typeof ballotDecisions>;

/** Everything that is wrong with what was decided on a ballot; nothing where it is sound. */
export const faultsOfBallotDecision = (decision: BallotDecision, known: BallotKnown): readonly Fault[] => {
  const { acting, course, today, isClosed } = known;
  const { campaign } = course.terms;
  const roles = ballotDecisions[decision.type];
  return [
    ...faultsOfAccount(acting, { roles, campaign, today }),
    ...faultIf(isClosed, 'outside-its-period', 'campaign-closed'),
    ...faultsOf(decision, known),
  ];
};

const faultsOf = (decision: BallotDecision, known: BallotKnown): readonly Fault[] => {
  switch (decision.type) {
    case 'review.ballot-called':
      return [...faultsOfConduct(known), ...faultsOfCall(decision, known)];
    case 'review.voted':
      return faultsOfVote(decision, known);
    case 'review.ballot-closed':
      return [...faultsOfConduct(known), ...faultsOfCount(decision, known)];
    case 'review.ballot-tied':
      return [...faultsOfConduct(known), ...faultsOfTie(decision, known)];
    case 'review.tie-broken':
      return faultsOfBrokenTie(decision, known);
    case 'review.tie-left-open':
      return faultsOfOpenTie(decision, known);
    case 'review.result-confirmed':
      return faultsOfConfirmation(decision, known);
    case 'review.result-declared':
      return [...faultsOfConduct(known), ...faultsOfResult(decision, known)];
    case 'review.ballot-annulled':
      return [...faultsOfConduct(known), ...faultsOfAnnulment(known)];
    case 'review.annulment-proposed':
      return [...faultsOfConduct(known), ...faultsOfAnnulmentProposal(known)];
    case 'review.annulment-confirmed':
      return faultsOfAnnulmentByTwo(known);
  }
};

const faultsOfVote = (vote: Told<'review.voted'>, known: BallotKnown): readonly Fault[] => {
  const { course, acting, campaign } = known;
  const { terms, among, open, votes, delegations } = course;
  const { member, onBehalfOf, choices } = vote.data;
  const chosen = choices ?? [];
  const entitled = gateOn(course, terms.rule, 'entitled-to-vote');
  return [
    ...faultIf(course.phase !== 'voting', 'outside-its-period', 'voting-over'),
    ...faultIf(!terms.members.includes(member), 'unauthorised', 'not-a-member'),
    ...faultIf(acting.actor.accountId !== member, 'unauthorised', 'not-the-member'),
    ...faultIf(
      [member, onBehalfOf ?? member].some((voter) => takesNoPart(voter, known)),
      'recused',
      'recused',
    ),
    ...faultIf(
      onBehalfOf !== null && !(terms.delegation && delegations.get(onBehalfOf) === member),
      'unauthorised',
      'not-delegated',
    ),
    ...faultIf(votes.has(onBehalfOf ?? member), 'unsupported', 'voted-before'),
    ...faultIf(
      terms.secret !== (choices === null) ||
        new Set(chosen).size < chosen.length ||
        chosen.length > open ||
        !chosen.every((choice) => among.includes(choice)),
      'unsupported',
      'choices-unfit',
    ),
    ...faultsOfRecord(vote, [entitled], campaign),
  ];
};

/** R28: enough voted, and the votes are counted as they were cast; what lies in an urn can only be added up. */
const faultsOfCount = ({ data }: Told<'review.ballot-closed'>, known: BallotKnown): readonly Fault[] => {
  const { course } = known;
  const { terms, among, votes, open } = course;
  const entitled = terms.members.length - course.recused.size;
  const isQuorate = data.cast > 0 && isAtLeast(data.cast, entitled, terms.quorum);
  const cast = [...votes.values()];
  const counted = (nomination: string): number =>
    cast.filter(({ choices }) => choices?.includes(nomination)).length;
  const sum = data.tally.reduce((total, count) => total + count.votes, 0);
  const isRight = terms.secret
    ? sum <= data.cast * open && data.tally.every((count) => count.votes <= data.cast)
    : data.tally.every((count) => count.votes === counted(count.nomination));
  const isOfThese =
    data.tally
      .map(({ nomination }) => nomination)
      .sort()
      .join() === [...among].sort().join();
  return [
    ...faultIf(course.phase !== 'voting', 'outside-its-period', 'voting-over'),
    ...faultIf(!isQuorate, 'unsupported', 'no-quorum'),
    ...faultIf(data.cast !== votes.size || !isRight || !isOfThese, 'unsupported', 'votes-differ'),
    ...faultIf(
      cast.some(({ by }) => takesNoPart(by, known)) ||
        [...votes.keys()].some((one) => takesNoPart(one, known)),
      'recused',
      'vote-of-recused-counted',
    ),
  ];
};

const faultsOfResult = (declared: Told<'review.result-declared'>, known: BallotKnown): readonly Fault[] => {
  const { course, campaign, candidates } = known;
  const { terms, confirmed } = course;
  const standing = candidates.filter((one) => standsAt(one, terms.stage));
  const waited = leadersOf(course).filter(
    (leader) => !takesNoPart(leader, known) && !confirmed.includes(leader),
  );
  const found = [
    gateOn(course, terms.rule, 'selected-by-ballot'),
    ...(terms.ratio ? [gateOn(course, terms.ratio.rule, 'ratio-at-most')] : []),
  ];
  return [
    ...faultIf(course.phase !== 'closed', 'outside-its-period', 'not-counted'),
    ...faultIf(standing.some(isFrozen), 'unsupported', 'candidate-frozen'),
    ...faultIf(terms.coLeaders?.mode === 'confirm' && waited.length > 0, 'unsupported', 'not-confirmed'),
    ...faultsOfOutcome(declared.data, course, new Set(standing.map(({ nomination }) => idOf(nomination)))),
    ...faultsOfRecord(declared, found, campaign),
  ];
};
