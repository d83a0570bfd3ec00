import type { AuditedEvent } from './audited-event.js';
import type { Reliance } from './reliance.js';

/**
 * What becomes of an event, supposed that the origins are not as they are: it is not as it is either (`supposed`); of
 * a decision: a gate no longer holds (`fails`), or all do, but the nominee stood there by one that does not
 * (`falls-with`); it rests on what nobody evaluates again, as a count of votes (`in-question`); or it stands.
 */
export const fates = ['supposed', 'fails', 'falls-with', 'in-question', 'stands'] as const;

export type Fate = (typeof fates)[number];

/** Fates of events that are known already; the others stand. */
export type Fates = ReadonlyMap<number, Fate>;

/** Of an event that decides nothing. */
export const fateOfEvent = (
  { type }: AuditedEvent,
  reliesOn: readonly Reliance[],
  known: Fates,
): Extract<Fate, 'supposed' | 'in-question' | 'stands'> => {
  const rests = (kinds: readonly Reliance['kind'][], ...on: readonly Fate[]): boolean =>
    restsOn(reliesOn, known, kinds, on);
  if (rests(carriedBy(type), 'supposed')) return 'supposed';
  if (rests(['ground'], 'supposed') || rests(every, 'fails', 'falls-with', 'in-question'))
    return 'in-question';
  return 'stands';
};

/** Of a decision that cannot be evaluated again: whatever it rests on puts it in question. */
export const fateUnevaluated = (
  reliesOn: readonly Reliance[],
  known: Fates,
): Extract<Fate, 'in-question' | 'stands'> =>
  restsOn(reliesOn, known, every, ['supposed', 'fails', 'falls-with', 'in-question'])
    ? 'in-question'
    : 'stands';

/** @param holds whether its own gates still do */
export const fateEvaluated = (holds: boolean, reliesOn: readonly Reliance[], known: Fates): Fate => {
  if (!holds) return 'fails';
  if (restsOn(reliesOn, known, ['standing', 'act'], ['supposed', 'fails', 'falls-with'])) return 'falls-with';
  return restsOn(reliesOn, known, every, ['fails', 'falls-with', 'in-question']) ? 'in-question' : 'stands';
};

const every = ['basis', 'reference', 'act', 'ground', 'standing'] as const;

/** One append is as it is as a whole; an opinion and a finding are what they were made of. */
const carriedBy = (type: string): readonly Reliance['kind'][] =>
  madeOfItsGrounds.has(type) ? ['act', 'ground'] : ['act'];

const madeOfItsGrounds: ReadonlySet<string> = new Set([
  ...['vetting.opinion-recorded', 'vetting.opinion-superseded', 'vetting.opinion-withdrawn'],
  'vetting.investigation-concluded',
]);

const restsOn = (
  reliesOn: readonly Reliance[],
  known: Fates,
  kinds: readonly Reliance['kind'][],
  on: readonly Fate[],
): boolean =>
  reliesOn.some(({ earlier, kind }) => kinds.includes(kind) && on.includes(known.get(earlier) ?? 'stands'));
