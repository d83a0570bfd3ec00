import type { Basis, Circumstances, GateResult } from '#libs/kernel';
import {
  gatesOf,
  readsDossier,
  stageAfter,
  type NominationGate,
  type RuleGate,
  type Stage,
} from '#libs/rulebook';
import { gatesAskedAgain } from './asking-again.js';
import { evaluateGates } from './gates/evaluate.js';
import type { NominationCommand } from './nomination.commands.js';
import { refuse } from './nomination.errors.js';
import type { NominationEvent } from './nomination.events.js';
import type { NominationFacts } from './nomination.facts.js';
import type { Nomination } from './nomination.state.js';
import { expectNotPending } from './sanctioned.js';
import { stageInHand } from './stage.js';

type Known = NominationFacts & Circumstances;
type CommandOf<Type extends NominationCommand['type']> = Extract<NominationCommand, { type: Type }>;
type Advanced = Extract<NominationEvent, { type: 'nomination.advanced' }>;

/** Lets the nominee pass to the next stage; recommendation ends by proposing, conferring by the honour. */
export const advance = (nomination: Nomination, facts: Known): readonly NominationEvent[] => {
  const stage = stageInHand(nomination, facts);
  if (stage.kind === 'recommendation' || stage.kind === 'conferring')
    throw refuse('NOMINATION.WRONG_STAGE', { stage: stage.stage });
  return [pass(nomination, stage, facts)];
};

/** R32, R53, R54: part of conferring the honour. */
export const confirm = (
  { honour }: CommandOf<'Confirm'>,
  nomination: Nomination,
  facts: Known,
): readonly NominationEvent[] => {
  const stage = stageInHand(nomination, facts);
  if (stage.kind !== 'conferring') throw refuse('NOMINATION.WRONG_STAGE', { stage: stage.stage });
  const basis = basisIfAllMet(nomination, stage, facts);
  return [{ type: 'nomination.confirmed', data: { honour, stage: stage.stage }, basis }];
};

/** Stops a nominee by a rule that stands unmet at the present stage. */
export const reject = (
  { rule, reason }: CommandOf<'Reject'>,
  nomination: Nomination,
  facts: Known,
): readonly NominationEvent[] => {
  const stage = stageInHand(nomination, facts);
  const gates = gatesAt(nomination, stage, facts).filter(
    (result) => result.rule === rule && result.outcome === 'unmet',
  );
  if (gates.length === 0) throw refuse('NOMINATION.RULE_NOT_BROKEN', { rule });
  expectNotPending(facts);
  const data = { stage: stage.stage, rule, reason, by: facts.actor.accountId };
  return [{ type: 'nomination.rejected', data, basis: { rulebook: facts.digest, gates } }];
};

/** A soft rule of the present stage is set aside, on record with the waiver's author. */
export const waive = (
  { rule, reason }: CommandOf<'WaiveGate'>,
  nomination: Nomination,
  facts: Known,
): readonly NominationEvent[] => {
  const stage = stageInHand(nomination, facts);
  const soft = facts.rulebook.rules[rule]?.severity === 'soft' && stage.rules.includes(rule);
  if (!soft) throw refuse('NOMINATION.RULE_NOT_WAIVABLE', { rule });
  return [{ type: 'nomination.gate-waived', data: { rule, reason, by: facts.actor.accountId } }];
};

/** The event that leaves a stage; refused unless every gate of the stage is met, waived or not applicable. */
export const pass = (nomination: Nomination, stage: Stage, facts: Known): Advanced => {
  const to = stageAfter(facts.rulebook, nomination.path, stage.stage);
  if (!to) throw refuse('NOMINATION.WRONG_STAGE', { stage: stage.stage });
  const basis = basisIfAllMet(nomination, stage, facts);
  return { type: 'nomination.advanced', data: { from: stage.stage, to: to.stage }, basis };
};

const basisIfAllMet = (nomination: Nomination, stage: Stage, facts: Known): Basis => {
  const gates = gatesAt(nomination, stage, facts);
  const missing = gates.filter(blocks);
  const first = missing.find(({ outcome }) => outcome === 'unmet') ?? missing[0];
  if (first) throw refuse('NOMINATION.GATES_NOT_MET', { rule: first.rule, why: first.why, gates: missing });
  return { rulebook: facts.digest, gates };
};

/** Every gate of a stage in the rulebook's order; those of the dossier were evaluated by vetting. */
export const gatesAt = (
  nomination: Nomination,
  stage: Stage,
  facts: Pick<Known, 'rulebook' | 'today' | 'freeSlots' | 'complaints' | 'lists' | 'clearance' | 'barred'>,
): readonly GateResult[] => {
  const { rulebook, today, freeSlots, complaints, lists, clearance, barred } = facts;
  const asked = [...gatesAskedAgain(nomination, stage, rulebook), ...gatesOf(rulebook, stage)];
  const own = asked.filter((gate): gate is RuleGate<NominationGate> => !readsDossier(gate.gate));
  const evidence = { nomination, today, freeSlots, complaints, lists, barred };
  return [...evaluateGates(own, evidence, rulebook), ...clearance].map((result) => {
    const waiver = rulebook.rules[result.rule]?.severity === 'soft' && nomination.waivers.get(result.rule);
    return waiver && blocks(result) ? { ...result, outcome: 'waived', events: [waiver.ref] } : result;
  });
};

const blocks = ({ outcome }: GateResult): boolean => outcome === 'unmet' || outcome === 'pending';
