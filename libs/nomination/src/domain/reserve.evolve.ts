import type { EventRef } from '#libs/kernel';
import type { Nomination } from './nomination.state.js';
import type { ReserveEvent } from './reserve.events.js';

/** Who is called up stands again, with the votes of the ballot it was in. */
export const evolveReserve = (now: Nomination, event: ReserveEvent, ref: EventRef): Nomination => {
  switch (event.type) {
    case 'nomination.replaced':
      return { ...now, replacedBy: event.data.by };
    case 'nomination.called-up': {
      const { ballot, stage, to } = event.data;
      const votes = now.ballots.findLast((held) => held.stage === stage)?.votes ?? 0;
      const called = { ballot, stage, votes, result: 'called-up', rule: null, ref } as const;
      return { ...now, status: 'open', stage: to, ballots: [...now.ballots, called] };
    }
    case 'nomination.reserve-passed-over':
      return now;
  }
};
