import type { EventRef } from '#libs/kernel';
import type { HonourEvent } from './honour.events.js';
import type { Honour, HonourState } from './honour.state.js';
import { dueItem, issued } from './item.js';
import { afterSettling, withItem } from './settling.js';

type Conferred = Extract<HonourEvent, { type: 'honours.conferred' }>;

export function evolve(state: HonourState, event: HonourEvent, ref: EventRef): HonourState {
  if (event.type === 'honours.conferred') return conferred(event.data);
  return state.status === 'none' ? state : evolveConferred(state, event, ref);
}

const conferred = (data: Conferred['data']): Honour => ({
  ...data,
  status: 'held',
  items: data.items.map(dueItem),
  benefitsStopped: false,
  proposal: null,
});

function evolveConferred(honour: Honour, event: Exclude<HonourEvent, Conferred>, ref: EventRef): Honour {
  switch (event.type) {
    case 'honours.item-issued':
      return withItem(honour, event.data.item, (item) => issued(item, event.data.fen));
    case 'honours.revocation-proposed': {
      const { ground, evidence, by } = event.data;
      return { ...honour, proposal: { ground, evidence, by, ref } };
    }
    case 'honours.revocation-declined':
      return { ...honour, proposal: null };
    case 'honours.revoked':
    case 'honours.benefits-stopped':
    case 'honours.item-recovered':
    case 'honours.item-written-off':
      return afterSettling(honour, event);
    case 'honours.closed':
      return { ...honour, status: 'closed' };
  }
}
