import type { Reliance } from './reliance.js';

/** By event that relies on where it began: all that it relies on there, first what leads back the shortest way. */
export type Reach = ReadonlyMap<number, readonly [Reliance, ...Reliance[]]>;

/** Every event that relies on one of these, directly or through others; the origins themselves are not among them. */
export const reachFrom = (origins: readonly number[], reliances: readonly Reliance[]): Reach => {
  const ordered = reliances.toSorted(inOrder);
  const following = grouped(ordered, ({ earlier }) => earlier);
  const nearest = new Map<number, Reliance>();
  const seen = new Set(origins);
  // A set is walked on into what is added to it: the nearest come first.
  for (const earlier of seen)
    for (const reliance of following.get(earlier) ?? [])
      if (!seen.has(reliance.later)) {
        seen.add(reliance.later);
        nearest.set(reliance.later, reliance);
      }
  const within = grouped(
    ordered.filter(({ earlier, later }) => nearest.has(later) && seen.has(earlier)),
    ({ later }) => later,
  );
  return new Map(
    [...nearest].map(([later, first]) => [
      later,
      [first, ...(within.get(later) ?? []).filter((other) => other !== first)],
    ]),
  );
};

/** From an origin to the event, both included. */
export const pathTo = (event: number, reach: Reach): readonly number[] => {
  const path = [event];
  for (let through = reach.get(event)?.[0]; through; through = reach.get(through.earlier)?.[0])
    path.unshift(through.earlier);
  return path;
};

/** Each group in the order in which they came. */
export const grouped = (
  reliances: readonly Reliance[],
  by: (reliance: Reliance) => number,
): ReadonlyMap<number, readonly Reliance[]> => {
  const groups = new Map<number, Reliance[]>();
  for (const reliance of reliances) {
    const group = groups.get(by(reliance));
    if (group) group.push(reliance);
    else groups.set(by(reliance), [reliance]);
  }
  return groups;
};

const inOrder = (one: Reliance, other: Reliance): number =>
  one.earlier - other.earlier || one.later - other.later;
