import type { Place } from '../faults/finding.js';
import type { Gate } from '../gate.schema.js';
import type { Rulebook } from '../rulebook.schema.js';
import type { Stage } from '../stage.schema.js';

/** A stage with where it stands. */
export interface PlacedStage {
  readonly path: string;
  readonly stage: Stage;
  readonly place: Place;
}

export const stagesOf = (rulebook: Rulebook): readonly PlacedStage[] =>
  Object.entries(rulebook.paths).flatMap(([path, stages]) =>
    stages.map((stage, index) => ({ path, stage, place: ['paths', path, index] })),
  );

/** A gate with its rule and where it stands. */
export interface PlacedGate {
  readonly rule: string;
  readonly gate: Gate;
  readonly place: Place;
}

export const gatesIn = (rulebook: Rulebook): readonly PlacedGate[] =>
  Object.entries(rulebook.rules).flatMap(([rule, { gates }]) =>
    gates.map((gate, index) => ({ rule, gate, place: ['rules', rule, 'gates', index] })),
  );
