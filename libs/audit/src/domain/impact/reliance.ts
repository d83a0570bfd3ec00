/**
 * Why an event relies on another: a gate of its decision or its data names it (`basis`, `reference`), it is one append
 * with it (`act`), what it says rests on it (`ground`), or its nominee stood there by it (`standing`).
 */
export const relianceKinds = ['basis', 'reference', 'act', 'ground', 'standing'] as const;

export type RelianceKind = (typeof relianceKinds)[number];

/** Both events by their position in the log. */
export interface Reliance {
  readonly earlier: number;
  readonly later: number;
  readonly kind: RelianceKind;
  /** Rules of the gates that name it. */
  readonly rules: readonly string[];
}
