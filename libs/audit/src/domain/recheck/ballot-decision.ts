import type { LocalDate } from '#libs/kernel';
import { stageNamed, type Rulebook } from '#libs/rulebook';
import { faultsOfAccount, isInCharge, isRecused, type Acting } from './acting.js';
import { leadersOf, type BallotCourse } from './ballot-course.js';
import { faultsOfOutcome } from './ballot-outcome.js';
import { isAtLeast } from './share.js';
import type { Found } from './evaluate.js';
import { faultIf, type Fault } from './fault.js';
import { faultsOfRecord } from './recorded-basis.js';
import type { History, Told } from './told.js';
import { isFrozen, isUnderWay } from './under-way.js';

/** Decisions on a ballot, and who may make them. */
export const ballotDecisions = {
  'review.voted': ['voter'],
  'review.ballot-closed': ['office'],
  'review.result-declared': ['office'],
} as const;

export type BallotDecision = Told<keyof typeof ballotDecisions>;

/** One of those who are voted on. */
export interface CandidateKnown {
  readonly opened: Told<'nomination.opened'>;
  readonly nomination: History;
  readonly recusals: History;
  readonly stageInHand: string | undefined;
}

export interface BallotKnown {
  readonly rulebook: Rulebook;
  readonly today: LocalDate;
  readonly campaign: History;
  readonly isClosed: boolean;
  readonly acting: Acting;
  /** As it stood, with those who were recused in the same act. */
  readonly course: BallotCourse;
  readonly candidates: readonly CandidateKnown[];
}

/** Everything that is wrong with a vote, a count or a result; nothing where it is sound. */
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
    case 'review.voted':
      return faultsOfVote(decision, known);
    case 'review.ballot-closed':
      return [...faultsOfConduct(known), ...faultsOfCount(decision, known)];
    case 'review.result-declared':
      return [...faultsOfConduct(known), ...faultsOfResult(decision, known)];
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
  const standing = candidates.filter(
    ({ nomination, stageInHand }) => isUnderWay(nomination) && stageInHand === terms.stage,
  );
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

/** The office that conducts the stage, for every candidate's unit. */
const faultsOfConduct = ({ rulebook, course, acting, candidates }: BallotKnown): readonly Fault[] => {
  const isConducted = candidates.every(({ opened: { data } }) => {
    const stage = stageNamed(rulebook, data.path, course.terms.stage);
    return stage?.kind === 'ballot' && isInCharge(acting, stage, data.unit);
  });
  return faultIf(!isConducted, 'unauthorised', 'organ-not-in-charge');
};

const takesNoPart = (account: string, { course, candidates, acting }: BallotKnown): boolean =>
  course.recused.has(account) ||
  candidates.some(({ recusals }) =>
    isRecused(recusals, { accountId: account, organId: acting.actor.organId, role: acting.actor.role }),
  );

const gateOn = ({ refs }: BallotCourse, rule: string, gate: string): Found => ({
  ...{ rule, gate, outcome: 'met', events: refs },
});

const idOf = (nomination: History): string => {
  const stream = nomination.events[0]?.stream ?? '';
  return stream.slice(stream.indexOf('-') + 1);
};
