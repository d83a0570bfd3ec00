import { type Document, isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Place } from './finding.js';

/** Offset in the text of the deepest key or list item that the document has of a place. */
export const offsetOf = (document: Document, place: Place): number => {
  let node: unknown = document.contents;
  let offset = startOf(node, 0);
  for (const step of place) {
    const found = stepInto(isAlias(node) ? node.resolve(document) : node, step);
    if (!found) break;
    offset = startOf(found.key, offset);
    node = found.value;
  }
  return offset;
};

interface Entry {
  /** The key of a mapping's entry, or the list item itself. */
  readonly key: unknown;
  readonly value: unknown;
}

const stepInto = (node: unknown, step: string | number): Entry | undefined => {
  if (isMap(node)) return node.items.find(({ key }) => isScalar(key) && key.value === step);
  const item = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
  return item === undefined ? undefined : { key: item, value: item };
};

const startOf = (node: unknown, otherwise: number): number => (isNode(node) && node.range?.[0]) || otherwise;

/** The place of the last key or list item that begins at or before an offset. */
export const placeAt = (node: unknown, offset: number): Place => {
  const begins = (part: unknown): boolean => startOf(part, 0) <= offset;
  if (isSeq(node)) {
    const index = node.items.findLastIndex(begins);
    return index < 0 ? [] : [index, ...placeAt(node.items[index], offset)];
  }
  const entry = isMap(node) ? node.items.findLast(({ key }) => begins(key)) : undefined;
  return entry && isScalar(entry.key) ? [String(entry.key.value), ...placeAt(entry.value, offset)] : [];
};
