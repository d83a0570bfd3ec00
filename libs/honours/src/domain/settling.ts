import type { Circumstances } from '#libs/kernel';
import { closeIfDone } from './closing.js';
import type { HonourEvent } from './honour.events.js';
import type { Honour } from './honour.state.js';
import { recovered, writtenOff, type Item } from './item.js';

/** What a revocation sets going, one by one and in any order; any of them may be the last (R52). */
export type SettlingEvent = Extract<
  HonourEvent,
  {
    type:
      | 'honours.published'
      | 'honours.benefits-stopped'
      | 'honours.item-recovered'
      | 'honours.item-written-off';
  }
>;

type Published = Extract<HonourEvent, { type: 'honours.published' }>;

/** The event, and the closing if nothing is outstanding after it and no appeal may come. */
export const settle = (
  honour: Honour,
  event: SettlingEvent,
  { at }: Circumstances,
): readonly HonourEvent[] => [event, ...closeIfDone(afterSettling(honour, event), at)];

export function afterSettling(honour: Honour, event: SettlingEvent): Honour {
  switch (event.type) {
    case 'honours.published':
      return published(honour, event.data);
    case 'honours.benefits-stopped':
      return { ...honour, benefitsStopped: true };
    case 'honours.item-recovered':
      return withItem(honour, event.data.item, (item) => recovered(item, event.data));
    case 'honours.item-written-off':
      return withItem(honour, event.data.item, (item) => writtenOff(item, event.data.fen));
  }
}

const published = (honour: Honour, { decision, number, appeal }: Published['data']): Honour => {
  const publication = { number, appeal };
  const { revocation, reinstatement } = honour;
  switch (decision) {
    case 'revocation':
      return { ...honour, revocation: revocation && { ...revocation, published: publication } };
    case 'reinstatement':
      return { ...honour, reinstatement: reinstatement && { ...reinstatement, published: publication } };
  }
};

export const withItem = (honour: Honour, name: string, change: (item: Item) => Item): Honour => ({
  ...honour,
  items: honour.items.map((item) => (item.item === name ? change(item) : item)),
});
