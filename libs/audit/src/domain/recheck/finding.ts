import type { EventRef, GateOutcome } from '#libs/kernel';

/** What recheck finds of one gate, and the events that it rests on. */
export interface Finding {
  readonly outcome: GateOutcome;
  readonly events: readonly EventRef[];
}

type Refs = readonly (EventRef | undefined)[];

const finding =
  (outcome: GateOutcome) =>
  (...events: Refs): Finding => ({ outcome, events: events.filter((ref) => ref !== undefined) });

export const met = finding('met');
export const unmet = finding('unmet');
export const pending = finding('pending');
export const notApplicable = finding('not-applicable');

/** The worst of several; `none` where there are none. */
export const worstOf = (findings: readonly Finding[], none: Finding): Finding => {
  const outcome = worstFirst.find((worse) => findings.some((one) => one.outcome === worse));
  return outcome === undefined
    ? none
    : { outcome, events: findings.flatMap((one) => (one.outcome === outcome ? one.events : [])) };
};

const worstFirst: readonly GateOutcome[] = ['unmet', 'pending', 'waived', 'met', 'not-applicable'];

export const blocks = ({ outcome }: Finding): boolean => outcome === 'unmet' || outcome === 'pending';
