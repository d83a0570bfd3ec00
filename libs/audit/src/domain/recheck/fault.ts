import type { GateOutcome } from '#libs/kernel';

export const verdicts = [
  'unsupported',
  'basis-differs',
  'recused',
  'unauthorised',
  'outside-its-period',
] as const;

/** What is wrong with a decision: a gate was not met, what it says it rested on is not so, or who or when. */
export type Verdict = (typeof verdicts)[number];

export interface Fault {
  readonly verdict: Verdict;
  /** Code of the reason, for example `account-not-open`. */
  readonly why: string;
  readonly rule?: string;
  readonly gate?: string;
  /** What the decision says of the gate, and what recheck found. */
  readonly recorded?: GateOutcome;
  readonly found?: GateOutcome;
}

/** The fault, where the condition holds. */
export const faultIf = (condition: boolean, verdict: Verdict, why: string): readonly Fault[] =>
  condition ? [{ verdict, why }] : [];
