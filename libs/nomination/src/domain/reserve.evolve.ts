import type { EventRef } from '#libs/kernel';
import type { Nomination } from './nomination.state.js';
import type { ReserveEvent } from './reserve.events.js';

/** Who is called up stands again, with the votes of the ballot it was in and nothing of the vetting it had then. */
export const evolveReserve = (now: Nomination, event: ReserveEvent, ref: EventRef): Nomination => {
  switch (event.type) {
    case 'nomination.replaced':
      return { ...now, replacedBy: event.data.by };
    case 'nomination.called-up': {
      const { ballot, stage, to } = event.data;
      const votes = now.ballots.findLast((held) => held.stage === stage)?.votes ?? 0;
      const called = { ballot, stage, votes, result: 'called-up', rule: null, ref, corrected: null } as const;
      return { ...vettedUpTo(now, to), status: 'open', stage: to, ballots: [...now.ballots, called] };
    }
    case 'nomination.reserve-passed-over':
      return now;
  }
};

/** R28: full vetting anew: what was found or waived at the stage that is gone back to, and after, counts no more. */
const vettedUpTo = (now: Nomination, stage: string): Nomination => {
  const passed = now.way.slice(0, Math.max(now.way.indexOf(stage), 0));
  return {
    ...now,
    way: [...passed, stage],
    reviews: now.reviews.filter((review) => passed.includes(review.stage)),
    waivers: new Map([...now.waivers].filter(([, waiver]) => passed.includes(waiver.stage))),
  };
};
