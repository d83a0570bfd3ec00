import type { Basis, EventRef } from '#libs/kernel';
import { shared } from './grounds.js';
import type { RelianceKind } from './reliance.js';

/** An event that another names. */
export interface Cited {
  readonly ref: EventRef;
  readonly kind: RelianceKind;
  readonly rules: readonly string[];
}

interface Citing {
  readonly type: string;
  readonly data: object;
  readonly basis?: Basis | undefined;
}

/** Once each: by the gates of its basis, with their rules, or else by its data. */
export const citedBy = ({ type, data, basis }: Citing): readonly Cited[] => {
  const rules = new Map<EventRef, Set<string>>();
  for (const { rule, events } of basis?.gates ?? [])
    for (const ref of events) rules.set(ref, (rules.get(ref) ?? new Set()).add(rule));
  const told = shared.has(type) ? [] : [...new Set(refsIn(data))].filter((ref) => !rules.has(ref));
  return [
    ...[...rules].map(([ref, named]): Cited => ({ ref, kind: 'basis', rules: [...named] })),
    ...told.map((ref): Cited => ({ ref, kind: 'reference', rules: [] })),
  ];
};

const refsIn = (value: unknown): readonly EventRef[] => {
  if (typeof value === 'string') return isRef(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(refsIn) : [];
};

const isRef = (text: string): text is EventRef => text.length <= 300 && /^[a-z]+-\S+@\d+$/.test(text);
