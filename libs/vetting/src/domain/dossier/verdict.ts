import type { EventRef, GateOutcome, GateResult } from '#libs/kernel';

/** What a gate, or one item of it, comes to. */
export type Verdict = Pick<GateResult, 'outcome' | 'why' | 'events'>;

export const verdict = (outcome: GateOutcome, why: string, ...events: readonly EventRef[]): Verdict => ({
  outcome,
  why,
  events,
});

/**
 * Several items as one: the worst outcome decides and gives its first reason. The verdict rests on the events of the
 * items with that outcome; without items it is `none`.
 */
export const jointly = (verdicts: readonly Verdict[], none: Verdict): Verdict => {
  const outcome = worstFirst.find((worse) => verdicts.some((item) => item.outcome === worse));
  const deciding = verdicts.filter((item) => item.outcome === outcome);
  const [first] = deciding;
  return first ? { ...first, events: deciding.flatMap(({ events }) => events) } : none;
};

const worstFirst: readonly GateOutcome[] = ['unmet', 'pending', 'waived', 'met', 'not-applicable'];
