import { isCheckedAt } from '../lookup.js';
import type { Rulebook } from '../rulebook.schema.js';
import type { Stage } from '../stage.schema.js';
import { gatesIn, type PlacedGate } from './parts.js';

/** A gate on one path that checks it. */
export interface GateCheck extends PlacedGate {
  readonly path: string;
  readonly stages: readonly Stage[];
  /** Index of the first stage that checks the gate. */
  readonly checkedAt: number;
}

export const gateChecks = (rulebook: Rulebook): readonly GateCheck[] =>
  gatesIn(rulebook).flatMap((placed) =>
    Object.entries(rulebook.paths).flatMap(([path, stages]) => {
      const checkedAt = stages.findIndex(
        ({ stage, rules }) => rules.includes(placed.rule) && isCheckedAt(placed.gate, stage),
      );
      return checkedAt < 0 ? [] : [{ ...placed, path, stages, checkedAt }];
    }),
  );
