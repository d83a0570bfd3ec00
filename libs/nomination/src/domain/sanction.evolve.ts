import { personsBehind, type EventRef } from '#libs/kernel';
import type { SanctionEvent } from './sanction.events.js';
import type { Sanction, SanctionState } from './sanction.state.js';

type Proposed = Extract<SanctionEvent, { type: 'nomination.sanction-proposed' }>;

export function evolveSanction(state: SanctionState, event: SanctionEvent, ref: EventRef): SanctionState {
  if (event.type === 'nomination.sanction-proposed') return proposed(event, ref);
  return state.status === 'none' ? state : evolveProposed(state, event, ref);
}

const proposed = (event: Proposed, ref: EventRef): Sanction => {
  const { nominations, reason: _, by: __, ...data } = event.data;
  return { ...fresh, ...data, named: nominations, proposedBy: personsBehind(event), refs: [ref] };
};

const fresh = {
  status: 'proposed',
  decidedBy: [],
  sanctioned: [],
  handedOver: null,
} as const;

function evolveProposed(now: Sanction, event: Exclude<SanctionEvent, Proposed>, ref: EventRef): Sanction {
  const refs = [...now.refs, ref];
  switch (event.type) {
    case 'nomination.sanction-verified':
      return { ...now, refs, status: 'verified', decidedBy: [...now.decidedBy, ...personsBehind(event)] };
    case 'nomination.sanction-imposed': {
      const { nominations, slots } = event.data;
      const decidedBy = [...now.decidedBy, ...personsBehind(event)];
      return { ...now, refs, status: 'imposed', sanctioned: nominations, slots, decidedBy };
    }
    case 'nomination.sanction-reached':
      return { ...now, refs, sanctioned: [...now.sanctioned, ...event.data.nominations] };
    case 'nomination.sanction-handed-over': {
      const { to, letter } = event.data;
      return { ...now, refs, handedOver: { to, letter } };
    }
    case 'nomination.sanction-lifted':
      return { ...now, refs, status: 'lifted' };
  }
}
