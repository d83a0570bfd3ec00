import type { Decider } from '#libs/kernel';
import { nomineeKinds } from '#libs/rulebook';
import { refuse } from './campaign.errors.js';
import type { QuotaCommand } from './quota.commands.js';
import type { QuotaEvent } from './quota.events.js';
import { freeSlots, noQuota, type Quota } from './quota.state.js';
import { cancelForSanction, expectNotBarred } from './sanctioned-quota.js';

export interface QuotaFacts {
  /** The rule that limits this organ (R4, R5), where the rulebook has one. */
  readonly rule: string | undefined;
}

/** Slots of one organ in one campaign: taken ≤ granted − cancelled, under any interleaving. */
export const quotaDecider: Decider<QuotaCommand, QuotaEvent, Quota, QuotaFacts> = {
  category: 'quota',
  initialState: noQuota,
  decide,
  evolve,
};

function decide(command: QuotaCommand, quota: Quota, { rule }: QuotaFacts): readonly QuotaEvent[] {
  switch (command.type) {
    case 'GrantQuota':
      return nomineeKinds.flatMap((kind): QuotaEvent[] => {
        const places = command.places[kind] ?? 0;
        return places > 0 ? [{ type: 'campaign.quota-granted', data: { kind, places } }] : [];
      });
    case 'TakeSlot': {
      const { kind, nomination } = command;
      if (quota.held.has(nomination)) return [];
      expectNotBarred(quota);
      if (freeSlots(quota, kind) <= 0) throw refuse('CAMPAIGN.NO_FREE_SLOT', { kind, rule });
      return [{ type: 'campaign.slot-taken', data: { kind, nomination } }];
    }
    case 'ReleaseSlot': {
      const { nomination, reason } = command;
      const kind = quota.held.get(nomination);
      if (!kind) throw refuse('CAMPAIGN.SLOT_NOT_HELD', { nomination });
      return [{ type: 'campaign.slot-released', data: { kind, nomination, reason } }];
    }
    case 'CancelSlots': {
      const { kind, places, reason } = command;
      const free = freeSlots(quota, kind);
      if (places > free) throw refuse('CAMPAIGN.SLOTS_IN_USE', { kind, places, free });
      return [{ type: 'campaign.slots-cancelled', data: { kind, places, reason } }];
    }
    case 'CancelForSanction':
      return cancelForSanction(command, quota);
    case 'BarOrgan':
      return [{ type: 'campaign.organ-barred', data: { sanction: command.sanction, rule: command.rule } }];
    case 'UnbarOrgan':
      return quota.barredBy.has(command.sanction)
        ? [{ type: 'campaign.organ-unbarred', data: { sanction: command.sanction } }]
        : [];
  }
}

function evolve(quota: Quota, event: QuotaEvent): Quota {
  switch (event.type) {
    case 'campaign.quota-granted':
      return withPlaces(quota, event.data.kind, { granted: event.data.places, cancelled: 0 });
    case 'campaign.slots-cancelled':
      return withPlaces(quota, event.data.kind, { granted: 0, cancelled: event.data.places });
    case 'campaign.slot-taken':
      return { ...quota, held: new Map(quota.held).set(event.data.nomination, event.data.kind) };
    case 'campaign.slot-released':
      return without(quota, event.data.nomination);
    case 'campaign.held-slot-cancelled': {
      const { kind, nomination } = event.data;
      return withPlaces(without(quota, nomination), kind, { granted: 0, cancelled: 1 });
    }
    case 'campaign.organ-barred':
      return { ...quota, barredBy: new Map(quota.barredBy).set(event.data.sanction, event.data.rule) };
    case 'campaign.organ-unbarred': {
      const left = [...quota.barredBy].filter(([sanction]) => sanction !== event.data.sanction);
      return { ...quota, barredBy: new Map(left) };
    }
  }
}

const without = (quota: Quota, nomination: string): Quota => ({
  ...quota,
  held: new Map([...quota.held].filter(([held]) => held !== nomination)),
});

const withPlaces = (
  quota: Quota,
  kind: (typeof nomineeKinds)[number],
  more: { granted: number; cancelled: number },
): Quota => {
  const { granted, cancelled } = quota.places[kind] ?? { granted: 0, cancelled: 0 };
  const places = { granted: granted + more.granted, cancelled: cancelled + more.cancelled };
  return { ...quota, places: { ...quota.places, [kind]: places } };
};
