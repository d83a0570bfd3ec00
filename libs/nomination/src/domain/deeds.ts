import type { Circumstances } from '#libs/kernel';
import { refuseWhilePosted } from './correcting.js';
import type { NominationCommand } from './nomination.commands.js';
import { refuse } from './nomination.errors.js';
import type { NominationEvent } from './nomination.events.js';
import type { Nomination } from './nomination.state.js';

/** R42: the unit revises deeds that came back to it at any stage; others it may revise until it proposes (R21). */
export const reviseDeeds = (
  { deeds, reason }: Extract<NominationCommand, { type: 'ReviseDeeds' }>,
  nomination: Nomination,
  { actor }: Circumstances,
): readonly NominationEvent[] => {
  const { unit, stage, proposed, deedsReturned } = nomination;
  if (actor.organId !== unit) throw refuse('NOMINATION.NOT_YOUR_PART', { stage });
  if (proposed && !deedsReturned) throw refuse('NOMINATION.DEEDS_NOT_RETURNED');
  refuseWhilePosted(nomination);
  return [{ type: 'nomination.deeds-revised', data: { deeds, reason, by: actor.accountId } }];
};
