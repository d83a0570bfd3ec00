import type { Circumstances, GateResult } from '#libs/kernel';
import { gatesOf, readsDossier, stagesOn, type ReplacementRule, type Stage } from '#libs/rulebook';
import { refuse } from './nomination.errors.js';
import type { BallotResult, Nomination, NominationState } from './nomination.state.js';
import type { CallUpReserve } from './reserve.commands.js';
import type { ReserveFacts } from './reserve.facts.js';
import { listedBy, listOf, ratioBroken, reserveOf, votesOf, type Member } from './reserve.js';
import { actsAt, stageOf } from './stage.js';

/** Who is called up for which ballot, where it stands then, and whom that passes over and why. */
export interface CallUp {
  readonly ballot: BallotResult;
  readonly to: string;
  readonly rule: string;
  readonly passedOver: readonly { readonly id: string; readonly rule: string }[];
  readonly gates: readonly GateResult[];
}

/** R28, R8: the next of the ballot's reserve, in order of votes; who would break the ratio is passed over. */
export const callUpOf = (
  { outgoing: leaving }: CallUpReserve,
  nomination: Nomination,
  facts: ReserveFacts & Circumstances,
): CallUp => {
  const { rulebook, members, id } = facts;
  const { replacement } = rulebook;
  if (!replacement) throw refuse('NOMINATION.NO_REPLACEMENT');
  const { rule } = replacement;
  const { ballot, ref } = vacated(leaving, nomination, facts, replacement);
  const stage = stageOf({ path: nomination.path, stage: ballot.stage }, facts);
  if (!actsAt(stage, nomination, facts)) throw refuse('NOMINATION.NOT_YOUR_PART', { stage: stage.stage });
  const reserve = reserveOf(ballot, members);
  const called = reserve.find((member) => member.id === id);
  if (!called) throw refuse('NOMINATION.NOT_IN_RESERVE', { ballot: ballot.ballot, rule });
  const passedOver = aheadOf(called, reserve).map((member) => {
    const broken = ratioBroken(rulebook, ballot, listOf(ballot, members), member);
    if (!broken) throw refuse('NOMINATION.NOT_NEXT_IN_RESERVE', { next: member.id, rule });
    return { id: member.id, rule: broken };
  });
  const broken = ratioBroken(rulebook, ballot, listOf(ballot, members), called);
  if (broken) throw refuse('NOMINATION.RESERVE_BREAKS_RATIO', { rule: broken });
  const events = [ref, ...nomination.ballots.slice(-1).map((held) => held.ref)];
  const gate: GateResult = { rule, gate: 'selected-by-ballot', outcome: 'met', why: 'called-up', events };
  return { ballot, to: vettingStage(nomination, facts, stage), rule, passedOver, gates: [gate] };
};

/** The place on a ballot's list that somebody left after the ballot and before the rulebook's closing stage. */
const vacated = (
  outgoing: string,
  { campaign, kind }: Nomination,
  { outgoing: state, rulebook }: ReserveFacts,
  { rule, before }: ReplacementRule,
): { ballot: BallotResult; ref: BallotResult['ref'] } => {
  const ballot = droppedOut(state) ? listedBy(state) : undefined;
  if (!ballot || !droppedOut(state) || state.campaign !== campaign || state.kind !== kind)
    throw refuse('NOMINATION.NOTHING_TO_REPLACE', { outgoing, before, rule });
  const stages = stagesOn(rulebook, state.path).map(({ stage }) => stage);
  if (stages.indexOf(state.stage) >= stages.indexOf(before))
    throw refuse('NOMINATION.NOTHING_TO_REPLACE', { outgoing, before, rule });
  return { ballot, ref: ballot.ref };
};

const droppedOut = (state: NominationState): state is Nomination =>
  state.status !== 'none' &&
  state.replacedBy === null &&
  ['withdrawn', 'rejected', 'forfeited', 'sanctioned'].includes(state.status);

/** Of equal votes nobody comes before another. */
const aheadOf = (called: Member, reserve: readonly Member[]): readonly Member[] =>
  reserve.filter((member) => votesOf(member) > votesOf(called));

/** Full vetting anew: the first review on the path that reads the dossier; where none does, where it was voted on. */
const vettingStage = ({ path }: Nomination, { rulebook }: ReserveFacts, voted: Stage): string =>
  stagesOn(rulebook, path).find(
    (stage) => stage.kind === 'review' && gatesOf(rulebook, stage).some(({ gate }) => readsDossier(gate)),
  )?.stage ?? voted.stage;
