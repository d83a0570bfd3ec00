/**
 * Milliseconds, at best of three: what else a machine does makes an act slower, never quicker.
 * Each attempt is prepared first; what that returns is timed.
 */
export const atBest = async (
  prepared: (attempt: number) => Promise<() => Promise<unknown>>,
): Promise<number> => {
  const took: number[] = [];
  while (took.length < 3) {
    const act = await prepared(took.length);
    const begun = performance.now();
    await act();
    took.push(performance.now() - begun);
  }
  return Math.min(...took);
};
