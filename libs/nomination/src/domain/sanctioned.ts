import type { NominationNote } from './nomination.commands.js';
import { refuse } from './nomination.errors.js';
import type { NominationEvent } from './nomination.events.js';
import type { NominationFacts } from './nomination.facts.js';
import { waitsInReserve } from './reserve.js';
import type { NominationState } from './nomination.state.js';

/** R50: those under way, and those in a ballot's reserve, who could still be called up. */
export const canBeSanctioned = (state: NominationState): boolean =>
  state.status === 'open' || waitsInReserve(state);

/** R50: an organ under sanction nominates nobody and takes no slot. */
export const expectNotBarred = ({ barred, rulebook }: Pick<NominationFacts, 'barred' | 'rulebook'>): void => {
  if (barred === null) return;
  throw refuse('NOMINATION.ORGAN_SANCTIONED', { organ: barred, rule: rulebook.sanctions?.rule });
};

/** R50: nobody leaves to get away from a sanction. */
export const expectNotPending = ({
  pending: sanction,
  rulebook,
}: Pick<NominationFacts, 'pending' | 'rulebook'>): void => {
  if (sanction === null) return;
  throw refuse('NOMINATION.SANCTION_PENDING', { sanction, rule: rulebook.sanctions?.rule });
};

/** Eligibility is lost for this campaign: the candidacy is not released, so the same nominee cannot come back. */
export const sanctioned = (
  { sanction, rule }: Extract<NominationNote, { type: 'NoteSanctioned' }>,
  state: NominationState,
): NominationEvent => {
  if (!canBeSanctioned(state)) throw refuse('NOMINATION.ENDED', { status: state.status });
  return { type: 'nomination.sanctioned', data: { sanction, rule } };
};
