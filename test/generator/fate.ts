import type { Chance } from './chance.js';
import type { Seat } from './seats.js';

/** What befalls a nominee before anybody votes. */
export type Fate =
  | 'plain'
  /** Of a rank that takes no part (R7). */
  | 'rank'
  /** The unit broke the law of late (R13). */
  | 'violation'
  /** Too short a service, waived (R15). */
  | 'short-service'
  /** The facts are put right before the unit proposes. */
  | 'corrected'
  | 'withdrawn'
  /** An objection in the unit's notice, with nothing in it (R22, R39). */
  | 'cleared'
  /** An objection in the unit's notice, found to be true. */
  | 'upheld'
  /** Discipline inspection objects (R41). */
  | 'objection'
  /** An organ asks for more first, and has no objection then. */
  | 'asked-again'
  /** The credit check finds something (R40). */
  | 'credit'
  /** The owner's package does not come (R49). */
  | 'late';

interface Share {
  readonly fate: Exclude<Fate, 'plain'>;
  readonly of: number;
  fits(seat: Seat): boolean;
}

const individual = ({ kind }: Seat): boolean => kind === 'individual';
const collective = ({ kind }: Seat): boolean => kind === 'collective';

const shares: readonly Share[] = [
  { fate: 'rank', of: 0.03, fits: individual },
  { fate: 'violation', of: 0.01, fits: collective },
  { fate: 'short-service', of: 0.04, fits: individual },
  { fate: 'corrected', of: 0.15, fits: () => true },
  { fate: 'withdrawn', of: 0.015, fits: individual },
  { fate: 'cleared', of: 0.08, fits: () => true },
  { fate: 'upheld', of: 0.01, fits: individual },
  { fate: 'objection', of: 0.02, fits: individual },
  { fate: 'asked-again', of: 0.15, fits: individual },
  { fate: 'credit', of: 0.015, fits: individual },
];

/** Deals every fate at least once; one owner is late, all others are plain. */
export const dealFates = (
  chance: Chance,
  seats: readonly Seat[],
): readonly (Seat & { readonly fate: Fate })[] => {
  const fates = new Map<Seat, Fate>();
  const deal = (fate: Fate, count: number, fits: Share['fits']): void => {
    const free = seats.filter((seat) => !fates.has(seat) && fits(seat));
    for (const seat of chance.shuffled(free).slice(0, count)) fates.set(seat, fate);
  };
  deal('late', 1, ({ owner }) => owner.path === 'member-unit');
  for (const { fate, of, fits } of shares) deal(fate, Math.max(1, Math.round(of * seats.length)), fits);
  return seats.map((seat) => ({ ...seat, fate: fates.get(seat) ?? 'plain' }));
};
