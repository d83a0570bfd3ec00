import type { NomineeKind } from '#libs/rulebook';
import type { History } from './told.js';

const changes = [
  'campaign.quota-granted',
  'campaign.slots-cancelled',
  'campaign.slot-taken',
  'campaign.slot-released',
  'campaign.held-slot-cancelled',
  'campaign.sanction-pending',
  'campaign.sanction-settled',
] as const;

/** Slots of a kind that an organ had left. */
export const freeSlots = (quota: History, kind: NomineeKind): number => {
  let free = 0;
  const held = new Set<string>();
  const kept = new Map<string, number>();
  for (const event of quota.all(...changes))
    switch (event.type) {
      case 'campaign.quota-granted':
        if (event.data.kind === kind) free += event.data.places;
        break;
      case 'campaign.slots-cancelled':
        if (event.data.kind === kind) free -= event.data.places;
        break;
      case 'campaign.slot-taken':
        if (event.data.kind === kind) held.add(event.data.nomination);
        break;
      case 'campaign.slot-released':
        held.delete(event.data.nomination);
        break;
      case 'campaign.held-slot-cancelled':
        if (event.data.kind === kind) free -= 1;
        held.delete(event.data.nomination);
        break;
      case 'campaign.sanction-pending':
        kept.set(event.data.sanction, event.data.kept[kind] ?? 0);
        break;
      case 'campaign.sanction-settled':
        kept.delete(event.data.sanction);
        break;
    }
  return [...kept.values()].reduce((rest, places) => rest - places, free - held.size);
};

/** R50: whether a sanction in force, on record in this organ's quota, strikes an organ of the lineage. */
export const isBarred = (quota: History, organ: string, lineage: readonly string[]): boolean => {
  const bars = new Map<string, string>();
  for (const event of quota.events) {
    if (event.type === 'campaign.organ-barred') bars.set(event.data.sanction, event.data.organ ?? organ);
    if (event.type === 'campaign.organ-unbarred') bars.delete(event.data.sanction);
  }
  return [...bars.values()].some((barred) => lineage.includes(barred));
};

/** Ids of the nominations that hold a slot of an organ, or are under way without one. */
export const nomineesIn = (quota: History): readonly string[] => {
  const held = new Set<string>();
  const entered = new Set<string>();
  for (const event of quota.events) {
    if (event.type === 'campaign.slot-taken') held.add(event.data.nomination);
    if (event.type === 'campaign.slot-released' || event.type === 'campaign.held-slot-cancelled')
      held.delete(event.data.nomination);
    if (event.type === 'campaign.nominee-entered') entered.add(event.data.nomination);
    if (event.type === 'campaign.nominee-left') entered.delete(event.data.nomination);
  }
  return [...new Set([...held, ...entered])];
};
