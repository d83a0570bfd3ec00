import type { DatabaseAddresses } from '#libs/database';

/** One figure beside its baseline of the same run. */
export interface Measure {
  readonly bench: string;
  /** Median of the rounds. */
  readonly value: number;
  readonly unit: string;
  readonly baseline: number | null;
  /** Median of the rounds' own ratios: a round and its baseline ran side by side. */
  readonly ratio: number | null;
  readonly target: string;
  readonly met: boolean;
  /** Least and greatest of the rounds. */
  readonly spread: readonly [number, number];
}

/** Measures on a fresh, migrated database; throws if what it wrote is not right. */
export type Bench = (addresses: DatabaseAddresses) => AsyncIterable<Measure>;
