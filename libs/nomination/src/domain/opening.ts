import type { Circumstances } from '#libs/kernel';
import { firstStage, gatesOf, stagesOn, type Rulebook } from '#libs/rulebook';
import type { NominationCommand } from './nomination.commands.js';
import { refuse } from './nomination.errors.js';
import type { NominationEvent } from './nomination.events.js';
import type { NominationFacts } from './nomination.facts.js';
import type { NominationState } from './nomination.state.js';
import { expectNotBarred } from './sanctioned.js';

type Opening = Extract<NominationCommand, { type: 'OpenNomination' }>;

/** A unit nominates a person of its own, or itself as a body; the path is that of the enrolled organ above it. */
export const open = (
  command: Opening,
  state: NominationState,
  known: NominationFacts & Circumstances,
): readonly NominationEvent[] => {
  const { actor, owner, rulebook, standing } = known;
  const { type: _, ...nominee } = command;
  const { kind, category, facts } = nominee;
  if (state.status !== 'none') throw refuse('NOMINATION.ALREADY_OPEN');
  if (!owner) throw refuse('NOMINATION.UNIT_NOT_ENROLLED');
  expectNotBarred(known);
  if (!rulebook.categories.some((known) => known.category === category && known.kind === kind)) {
    throw refuse('NOMINATION.KIND_NOT_PLANNED', { kind, category });
  }
  if (!rulebook.quotas[owner.path]?.[kind]) {
    throw refuse('NOMINATION.NO_PLACE_FOR_KIND', { kind, rule: slotRule(rulebook, owner.path) });
  }
  if (!rulebook.ranks.includes(facts.rank)) throw refuse('NOMINATION.RANK_UNKNOWN', { rank: facts.rank });
  const stage = firstStage(rulebook, owner.path);
  if (!stage) throw refuse('NOMINATION.UNIT_NOT_ENROLLED');
  const unit = { unit: actor.organId, unitKinds: standing.kinds, unitLevel: standing.level };
  return [{ type: 'nomination.opened', data: { ...nominee, ...unit, path: owner.path, stage: stage.stage } }];
};

/** The rule that limits the slots on a path (R4, R5). */
const slotRule = (rulebook: Rulebook, path: string): string | undefined =>
  stagesOn(rulebook, path)
    .flatMap((stage) => gatesOf(rulebook, stage))
    .find(({ gate }) => gate.is === 'slot-held')?.rule;
