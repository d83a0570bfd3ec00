/** What one round of load came to. */
export interface Round {
  /** Acts. */
  readonly count: number;
  readonly perSecond: number;
  /** Milliseconds that 99 of 100 acts stayed below. */
  readonly p99: number;
}

/** Keeps `inFlight` acts under way for `milliseconds`; each is followed by the next as soon as it is answered. */
export const load = async (
  act: () => Promise<unknown>,
  inFlight: number,
  milliseconds: number,
): Promise<Round> => {
  const latencies: number[] = [];
  const begun = performance.now();
  const worker = async (): Promise<void> => {
    while (performance.now() < begun + milliseconds) {
      const sent = performance.now();
      await act();
      latencies.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  const seconds = (performance.now() - begun) / 1000;
  return { count: latencies.length, perSecond: latencies.length / seconds, p99: quantile(latencies, 0.99) };
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const spreadOf = (values: readonly number[]): readonly [number, number] => [
  Math.min(...values),
  Math.max(...values),
];

export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((one, other) => one - other)[
    Math.min(values.length - 1, Math.floor(values.length * share))
  ] ?? NaN;
