import { isOneOf, type Circumstances } from '#libs/kernel';
import type { NominationCommand } from './nomination.commands.js';
import { refuse } from './nomination.errors.js';
import type { NominationEvent } from './nomination.events.js';
import type { NominationFacts } from './nomination.facts.js';
import type { Nomination } from './nomination.state.js';
import { pass } from './passing.js';
import { expectNotBarred } from './sanctioned.js';
import { stageInHand, stageOf } from './stage.js';

type Known = NominationFacts & Circumstances;
type CommandOf<Type extends NominationCommand['type']> = Extract<NominationCommand, { type: Type }>;

/** R20: democratic recommendation, inspection, leadership study, each after the one before. */
export const recordStep = (
  command: CommandOf<'RecordStep'>,
  nomination: Nomination,
  facts: Known,
): readonly NominationEvent[] => {
  const { type: _, ...step } = command;
  const stage = stageInHand(nomination, facts);
  if (stage.kind !== 'recommendation') throw refuse('NOMINATION.WRONG_STAGE', { stage: stage.stage });
  const expected = stage.steps[nomination.steps.length];
  if (expected !== step.step)
    throw refuse('NOMINATION.STEP_OUT_OF_ORDER', {
      expected: expected ?? '—',
      step: step.step,
      rule: orderRule(facts),
    });
  const before = nomination.steps.at(-1)?.heldOn ?? step.heldOn;
  if (step.heldOn < before || step.heldOn > facts.today)
    throw refuse('NOMINATION.STEP_DATE_WRONG', { heldOn: step.heldOn });
  if (step.inFavour + step.against > step.present) throw refuse('NOMINATION.VOTES_DO_NOT_ADD_UP');
  return [{ type: 'nomination.step-recorded', data: step }];
};

/** The unit proposes and, with every gate of its stage met, the nominee goes on. */
export const propose = (nomination: Nomination, facts: Known): readonly NominationEvent[] => {
  const stage = stageInHand(nomination, facts);
  if (stage.kind !== 'recommendation') throw refuse('NOMINATION.WRONG_STAGE', { stage: stage.stage });
  const { actor, today } = facts;
  return [
    { type: 'nomination.proposed', data: { by: actor.accountId, on: today } },
    pass(nomination, stage, facts),
  ];
};

/** R4, R5: the owner of the quota puts the nominee forward; the slot is taken in the same append. */
export const putForward = (nomination: Nomination, facts: Known): readonly NominationEvent[] => {
  const stage = stageInHand(nomination, facts);
  if (stage.kind !== 'review' || !stage.putForward)
    throw refuse('NOMINATION.WRONG_STAGE', { stage: stage.stage });
  if (nomination.putForward) throw refuse('NOMINATION.ALREADY_PUT_FORWARD');
  if (facts.owner?.path !== nomination.path) throw refuse('NOMINATION.UNIT_NOT_ENROLLED');
  expectNotBarred(facts);
  return [{ type: 'nomination.put-forward', data: { owner: facts.owner.organ, stage: stage.stage } }];
};

/** R23–R29: the organs that the rulebook names for the stage examine and recommend; nobody what they proposed. */
export const recordReview = (
  command: CommandOf<'RecordReview'>,
  nomination: Nomination,
  facts: Known,
): readonly NominationEvent[] => {
  const { actor, standing } = facts;
  const { findings, recommendation, remarks } = command;
  const stage = stageOf(nomination, facts);
  if (stage.kind !== 'review') throw refuse('NOMINATION.WRONG_STAGE', { stage: stage.stage });
  const reviewers = [stage.by, ...(stage.jointly ?? [])];
  const named = standing.level === stage.level && standing.kinds.some((kind) => reviewers.includes(kind));
  if (!standing.covers || !named) throw refuse('NOMINATION.NOT_YOUR_PART', { stage: stage.stage });
  if (actor.organId === nomination.unit || isOneOf(nomination.proposed?.by ?? [], actor))
    throw refuse('NOMINATION.OWN_PROPOSAL');
  const reviewer = {
    stage: stage.stage,
    organ: actor.organId,
    organKinds: standing.kinds,
    by: actor.accountId,
  };
  return [{ type: 'nomination.review-recorded', data: { ...reviewer, findings, recommendation, remarks } }];
};

/** The rule of the rulebook that sets the order of the steps. */
const orderRule = ({ rulebook }: Known): string | undefined =>
  Object.entries(rulebook.rules).find(([, rule]) =>
    rule.gates.some(({ is }) => is === 'steps-in-order'),
  )?.[0];
