import { concerns, gatesOf, readsDossier, stageNamed, stagesOn, type Stage } from '#libs/rulebook';
import { ballotResults, isOnList } from './ballot-results.js';
import { faultsOfActor, type CaseKnown } from './case-decision.js';
import type { Course } from './course.js';
import type { Found } from './evaluate.js';
import { faultIf, type Fault } from './fault.js';
import type { Stood } from './known.js';
import { faultsOfRecord } from './recorded-basis.js';
import type { History, Told } from './told.js';
import { hasDroppedOut, isFrozen, waitsInReserve } from './under-way.js';

/** Calling somebody up from the reserve of a ballot, and who may do so. */
export const reserveDecisions = { 'nomination.called-up': ['office'] } as const;

export type ReserveDecision = Told<keyof typeof reserveDecisions>;

/** Somebody who stood in the ballot. */
export interface ReserveMember extends Stood {
  readonly id: string;
  readonly nomination: History;
}

export interface ReserveKnown {
  readonly called: CaseKnown;
  /** Whoever is replaced; none where there is no such nominee. */
  readonly outgoing: Outgoing | undefined;
  /** Everybody who stood in the ballot that the decision names. */
  readonly members: readonly ReserveMember[];
  readonly act: readonly Told[];
}

type Outgoing = Pick<CaseKnown, 'opened' | 'nomination'> & { readonly course: Course };

/** R28, R8: everything that is wrong with a call from the reserve; nothing where it is sound. */
export const faultsOfCallUp = (decision: ReserveDecision, known: ReserveKnown): readonly Fault[] => {
  const { called, outgoing } = known;
  const { rulebook, opened } = called;
  const { path } = opened.data;
  const voted = stageNamed(rulebook, path, decision.data.stage);
  const rule = rulebook.replacement?.rule;
  if (!voted || rule === undefined) return [{ verdict: 'unsupported', why: 'no-replacement' }];
  const left = outgoing && leftPlace(outgoing);
  const own = ballotResults(called.nomination).at(-1);
  const isFree = outgoing && left?.data.ballot === decision.data.ballot && isVacant(outgoing, known);
  const isVoted = left?.data.stage === decision.data.stage;
  const events = [left?.ref, own?.ref].filter((ref) => ref !== undefined);
  const found: Found = { rule, gate: 'selected-by-ballot', outcome: 'met', events };
  return [
    ...faultsOfActor(reserveDecisions[decision.type], voted, called),
    ...faultIf(called.isClosed, 'outside-its-period', 'campaign-closed'),
    ...faultIf(!isFree || !isVoted, 'unsupported', 'nothing-to-replace'),
    ...faultsOfTurn(decision, known, voted),
    ...faultIf(
      decision.data.to !== vettingStage(voted, called) || !isReopened(decision, known),
      'unsupported',
      'not-vetted-anew',
    ),
    ...faultsOfRecord(decision, [found], called.campaign),
  ];
};

/** R28: what vetting found is due anew by the same act. */
const isReopened = ({ stream }: ReserveDecision, { act }: ReserveKnown): boolean =>
  act.some(
    (event) =>
      event.type === 'vetting.reopened' && event.stream === stream.replace('nomination-', 'dossier-'),
  );

/** The last that put it on a list. */
const leftPlace = ({ nomination }: Outgoing) => ballotResults(nomination).findLast(isOnList);

/** Left before the rulebook's closing stage, and filled by nobody since. */
const isVacant = ({ nomination, opened, course }: Outgoing, { called }: ReserveKnown): boolean => {
  const { campaign, kind } = called.opened.data;
  const stages = stagesOn(called.rulebook, opened.data.path).map(({ stage }) => stage);
  const before = called.rulebook.replacement?.before ?? '';
  return (
    hasDroppedOut(nomination) &&
    !nomination.first('nomination.replaced') &&
    opened.data.campaign === campaign &&
    opened.data.kind === kind &&
    stages.indexOf(course.way.at(-1) ?? '') < stages.indexOf(before)
  );
};

/** In order of votes, unless somebody breaks the ratio, which is on record with them. */
const faultsOfTurn = (
  { stream, data }: ReserveDecision,
  { called, members, act }: ReserveKnown,
  voted: Stage,
): readonly Fault[] => {
  const reserve = members.filter((member) => waits(member, data.ballot));
  const own = reserve.find(({ nomination }) => nomination.events[0]?.stream === stream);
  if (!own) return [{ verdict: 'unsupported', why: 'not-in-reserve' }];
  const list = members.filter(({ isListed }) => isListed);
  const breaksRatio = (one: Stood): boolean =>
    gatesOf(called.rulebook, voted).some(({ gate }) => {
      if (gate.is !== 'ratio-at-most' || gate.stage !== voted.stage) return false;
      const isCounted = (each: Stood): boolean => concerns(gate, each) && gate.ranks.includes(each.rank);
      const then = [...list, one];
      return isCounted(one) && then.filter(isCounted).length > Math.floor((then.length * gate.percent) / 100);
    });
  const ahead = reserve.filter((member) => votesOf(member) > votesOf(own));
  const isOnRecord = ({ id }: ReserveMember): boolean =>
    act.some(
      (event) => event.type === 'nomination.reserve-passed-over' && event.stream === `nomination-${id}`,
    );
  return [
    ...faultIf(!ahead.every(breaksRatio), 'unsupported', 'not-next-in-reserve'),
    ...faultIf(!ahead.every(isOnRecord), 'unsupported', 'passed-over-differs'),
    ...faultIf(breaksRatio(own), 'unsupported', 'ratio-broken'),
  ];
};

const waits = ({ nomination }: ReserveMember, ballot: string): boolean =>
  waitsInReserve(nomination) &&
  !isFrozen({ nomination }) &&
  ballotResults(nomination).at(-1)?.data.ballot === ballot;

const votesOf = ({ nomination }: ReserveMember): number => {
  const last = ballotResults(nomination).at(-1);
  return last && last.type !== 'nomination.called-up' ? last.data.votes : 0;
};

/** R28: full vetting anew: the first review that reads the dossier; where none does, where it was voted on. */
const vettingStage = (voted: Stage, { rulebook, opened }: CaseKnown): string =>
  stagesOn(rulebook, opened.data.path).find(
    (stage) => stage.kind === 'review' && gatesOf(rulebook, stage).some(({ gate }) => readsDossier(gate)),
  )?.stage ?? voted.stage;
