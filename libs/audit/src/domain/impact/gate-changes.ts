import type { EventRef, GateOutcome } from '#libs/kernel';
import type { Found } from '../recheck/evaluate.js';
import { blocks, type Finding } from '../recheck/finding.js';

export interface GateChange {
  readonly rule: string;
  /** Name of the gate. */
  readonly gate: string;
  readonly before: GateOutcome;
  readonly after: GateOutcome;
}

export interface GateChanges {
  /** Whether the decision is still carried. */
  readonly holds: boolean;
  /** Gates that carried it and do so no longer. */
  readonly noLongerHold: readonly GateChange[];
  /** Gates that rested on what is supposed otherwise, and carry it by other events. */
  readonly onOtherGrounds: readonly GateChange[];
}

/** What passes is carried by all its gates together; what is rejected, by any that is unmet. */
export const changesOf = (
  before: readonly Found[],
  after: readonly Found[],
  isRejection: boolean,
  isSupposed: (event: EventRef) => boolean,
): GateChanges => {
  const carries = isRejection ? isUnmet : isPassed;
  const pairs = pairsOf(before, after);
  const lost = pairs.filter(([was, is]) => carries(was) && !carries(is));
  const kept = pairs.filter(([was, is]) => carries(is) && was.events.some(isSupposed));
  return {
    holds: after.length > 0 && (isRejection ? after.some(carries) : after.every(carries)),
    noLongerHold: lost.map(changeOf),
    onOtherGrounds: kept.map(changeOf),
  };
};

const isPassed = (finding: Finding): boolean => !blocks(finding);
const isUnmet = ({ outcome }: Finding): boolean => outcome === 'unmet';

type Pair = readonly [was: Found, is: Found];

/**
 * Gates of the same name stand in the same order; what was not asked before did not apply, and where there is nothing
 * left to evaluate, every gate waits.
 */
const pairsOf = (before: readonly Found[], after: readonly Found[]): readonly Pair[] => {
  if (after.length === 0) return before.map((was) => [was, { ...was, outcome: 'pending', events: [] }]);
  const left = [...before];
  return after.map((is) => {
    const place = left.findIndex(({ rule, gate }) => rule === is.rule && gate === is.gate);
    const [was = { ...is, outcome: 'not-applicable', events: [] }] = place < 0 ? [] : left.splice(place, 1);
    return [was, is];
  });
};

const changeOf = ([was, is]: Pair): GateChange => ({
  ...{ rule: is.rule, gate: is.gate },
  ...{ before: was.outcome, after: is.outcome },
});
