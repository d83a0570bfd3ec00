import type { Organ } from './organ-directory.js';

/** Sorts organs so that each comes in a later group than the organ above it; a circle ends up in one group. */
export const generationsOf = (organs: readonly Organ[]): readonly (readonly Organ[])[] => {
  const groups: Organ[][] = [];
  let waiting = new Map(organs.map((organ) => [organ.id, organ]));
  while (waiting.size > 0) {
    const left = waiting;
    const ready = [...left.values()].filter(({ parent }) => parent === null || !left.has(parent));
    const group = ready.length > 0 ? ready : [...left.values()];
    groups.push(group);
    waiting = new Map([...left].filter(([, organ]) => !group.includes(organ)));
  }
  return groups;
};
