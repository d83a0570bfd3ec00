import type { EventRef } from '#libs/kernel';
import type { AuditedEvent } from './audited-event.js';
import type { Fate } from './fate.js';
import type { GateChange } from './gate-changes.js';

/** What would become of a decision. */
export interface SupposedDecision extends AuditedEvent {
  readonly fate: Fate;
  /** Gates that carried it and would do so no longer. */
  readonly noLongerHold: readonly GateChange[];
  /** Gates that rest on what is supposed otherwise, and would carry it by other events. */
  readonly onOtherGrounds: readonly GateChange[];
  /** What it relies on that would not be as it is, or not stand. */
  readonly because: readonly EventRef[];
}

export interface SupposedCase {
  /** Nomination. */
  readonly id: string;
  /** In the order of the log. */
  readonly decisions: readonly SupposedDecision[];
}

export interface WhatIf {
  readonly origins: readonly EventRef[];
  /** Events that would not be as they are: the origins, and what is one with them. */
  readonly supposed: readonly EventRef[];
  /** Every decision that relied on them, by case; one on several nominees stands in the case of each. */
  readonly items: readonly SupposedCase[];
}

export const casesOf = (decisions: readonly SupposedDecision[]): readonly SupposedCase[] => {
  const cases = new Map<string, SupposedDecision[]>();
  for (const decision of decisions)
    for (const id of decision.about) cases.set(id, [...(cases.get(id) ?? []), decision]);
  return [...cases].map(([id, its]) => ({ id, decisions: its }));
};
