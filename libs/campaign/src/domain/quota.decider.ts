import type { Decider } from '#libs/kernel';
import { nomineeKinds } from '#libs/rulebook';
import { refuse } from './campaign.errors.js';
import type { QuotaCommand } from './quota.commands.js';
import type { QuotaEvent } from './quota.events.js';
import { freeSlots, noQuota, type Quota } from './quota.state.js';
import { cancelForSanction, expectNotBarred, notePending } from './sanctioned-quota.js';

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
    case 'NotePending':
      return notePending(command, quota);
    case 'NoteSettled': {
      const { sanction } = command;
      return quota.pending.has(sanction) ? [{ type: 'campaign.sanction-settled', data: { sanction } }] : [];
    }
    case 'EnterNominee':
      return [{ type: 'campaign.nominee-entered', data: { nomination: command.nomination } }];
    case 'LetNomineeGo':
      return [{ type: 'campaign.nominee-left', data: { nomination: command.nomination } }];
    case 'BarOrgan': {
      const { sanction, rule, organ } = command;
      return [{ type: 'campaign.organ-barred', data: { sanction, rule, organ } }];
    }
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
      return { ...quota, barredBy: new Map(quota.barredBy).set(event.data.sanction, event.data) };
    case 'campaign.organ-unbarred':
      return { ...quota, barredBy: except(quota.barredBy, event.data.sanction) };
    case 'campaign.sanction-pending':
      return { ...quota, pending: new Map(quota.pending).set(event.data.sanction, event.data) };
    case 'campaign.sanction-settled':
      return { ...quota, pending: except(quota.pending, event.data.sanction) };
    case 'campaign.nominee-entered':
      return { ...quota, entered: new Set([...quota.entered, event.data.nomination]) };
    case 'campaign.nominee-left':
      return { ...quota, entered: new Set([...quota.entered].filter((id) => id !== event.data.nomination)) };
  }
}

const except = <Value>(known: ReadonlyMap<string, Value>, id: string): ReadonlyMap<string, Value> =>
  new Map([...known].filter(([each]) => each !== id));

const without = (quota: Quota, nomination: string): Quota => ({
  ...quota,
  held: except(quota.held, nomination),
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
