import { nomineeKinds } from '#libs/rulebook';
import { refuse } from './campaign.errors.js';
import type { QuotaCommand } from './quota.commands.js';
import type { QuotaEvent } from './quota.events.js';
import { freeSlots, type Quota } from './quota.state.js';

/**
 * R50: slots that the sanctioned nominations hold are cancelled with them, never released, so that nobody takes
 * them in between; what the sanction costs beyond these must be free.
 */
export const cancelForSanction = (
  { sanction, nominations, places, reason }: Extract<QuotaCommand, { type: 'CancelForSanction' }>,
  quota: Quota,
): readonly QuotaEvent[] => {
  const held = [...new Set(nominations)].flatMap((nomination): QuotaEvent[] => {
    const kind = quota.held.get(nomination);
    return kind ? [{ type: 'campaign.held-slot-cancelled', data: { kind, nomination, sanction } }] : [];
  });
  const free = nomineeKinds.flatMap((kind): QuotaEvent[] => {
    const more = (places[kind] ?? 0) - held.filter(({ data }) => 'kind' in data && data.kind === kind).length;
    if (more <= 0) return [];
    const left = freeSlots(quota, kind);
    if (more > left) throw refuse('CAMPAIGN.SLOTS_IN_USE', { kind, places: more, free: left });
    return [{ type: 'campaign.slots-cancelled', data: { kind, places: more, reason } }];
  });
  return [...held, ...free];
};

export const expectNotBarred = ({ barredBy }: Quota): void => {
  const [rule] = barredBy.values();
  if (rule !== undefined) throw refuse('CAMPAIGN.ORGAN_BARRED', { rule });
};
