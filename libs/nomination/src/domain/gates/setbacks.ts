import { met, pending, unmet, type Evidence, type Verdict } from './verdict.js';

/** R41: pending, not unmet: a freeze gives time to look into something, and is no ground to reject. */
export const notFrozen = ({ nomination: { frozen, factsRef } }: Evidence): Verdict =>
  frozen ? pending('frozen', frozen.ref) : met('not-frozen', factsRef);

/** R50: whoever is sanctioned is out; an organ under sanction takes no new slot, and keeps those it has. */
export const notSanctioned = ({ nomination, barred }: Evidence): Verdict => {
  const { status, putForward, factsRef } = nomination;
  if (status === 'sanctioned') return unmet('sanctioned', factsRef);
  return barred !== null && !putForward
    ? unmet(`organ-sanctioned:${barred}`, factsRef)
    : met('not-sanctioned', factsRef);
};
