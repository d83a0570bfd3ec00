import type { Circumstances } from '#libs/kernel';
import type { Rulebook } from '#libs/rulebook';
import type { NominationCommand } from './nomination.commands.js';
import { refuse } from './nomination.errors.js';
import type { NominationEvent } from './nomination.events.js';
import type { NominationFacts } from './nomination.facts.js';
import type { Nomination } from './nomination.state.js';
import { actsAt, stageOf } from './stage.js';

type Known = NominationFacts & Circumstances;
type CommandOf<Type extends NominationCommand['type']> = Extract<NominationCommand, { type: Type }>;

/** The organ that acts at the stage, the one that runs the campaign, or one over that. */
export const freeze = (
  { reason }: CommandOf<'Freeze'>,
  nomination: Nomination,
  facts: Known,
): readonly NominationEvent[] => {
  const { actor, overCampaign } = facts;
  const { stage } = nomination;
  if (!overCampaign && !actsAt(stageOf(nomination, facts), nomination, facts))
    throw refuse('NOMINATION.NOT_YOUR_PART', { stage });
  const data = { organ: actor.organId, by: actor.accountId, stage, reason };
  return [{ type: 'nomination.frozen', data }];
};

/** What those above froze is not thawed from below: only by the organ that froze it, or over the campaign. */
export const unfreeze = (
  { reason }: CommandOf<'Unfreeze'>,
  { stage, frozen }: Nomination,
  { actor, overCampaign }: Known,
): readonly NominationEvent[] => {
  if (!frozen) throw refuse('NOMINATION.NOT_FROZEN');
  if (!overCampaign && actor.organId !== frozen.organ) throw refuse('NOMINATION.NOT_YOUR_PART', { stage });
  return [{ type: 'nomination.unfrozen', data: { organ: actor.organId, by: actor.accountId, reason } }];
};

/** Whoever is frozen may still be thawed, or end; everything else waits. */
export const expectNotFrozen = (
  { type }: NominationCommand,
  { frozen }: Nomination,
  { rulebook }: Pick<NominationFacts, 'rulebook'>,
): void => {
  if (frozen && !goesOnFrozen.has(type)) throw refuse('NOMINATION.FROZEN', { rule: freezeRule(rulebook) });
};

/** The rule whose gate waits while somebody is frozen, where the rulebook has one. */
const freezeRule = ({ rules }: Rulebook): string | undefined =>
  Object.entries(rules).find(([, { gates }]) => gates.some(({ is }) => is === 'not-frozen'))?.[0];

const goesOnFrozen: ReadonlySet<NominationCommand['type']> = new Set(['Unfreeze', 'Withdraw', 'Reject']);
