import type { AccessEntry } from './access-entry.js';

/** So that an entry about as many as a page may hold still fits into one leaf of the log (65,535 bytes). */
const mattersInPart = 200;

/** The same entry, once for every 200 that it is about. */
export const inParts = (entry: AccessEntry): readonly AccessEntry[] => {
  if (entry.outcome === 'sign-in-failed' || entry.matters.length <= mattersInPart) return [entry];
  const count = Math.ceil(entry.matters.length / mattersInPart);
  return Array.from({ length: count }, (_, part) => ({
    ...entry,
    matters: entry.matters.slice(part * mattersInPart, (part + 1) * mattersInPart),
  }));
};
