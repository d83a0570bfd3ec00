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

/** R50: what a sanction would cost of the free places is kept from its proposal on. */
export const notePending = (
  { type: _, ...pending }: Extract<QuotaCommand, { type: 'NotePending' }>,
  quota: Quota,
): readonly QuotaEvent[] => {
  for (const kind of nomineeKinds) {
    const [places, free] = [pending.kept[kind] ?? 0, freeSlots(quota, kind)];
    if (places > 0 && places > free) throw refuse('CAMPAIGN.SLOTS_IN_USE', { kind, places, free });
  }
  return [{ type: 'campaign.sanction-pending', data: pending }];
};

/** Bars of organs below are asked of their nominations; this one is the quota's own. */
export const expectNotBarred = ({ barredBy }: Quota): void => {
  const own = [...barredBy.values()].find(({ organ }) => organ === null);
  if (own) throw refuse('CAMPAIGN.ORGAN_BARRED', { rule: own.rule });
};
