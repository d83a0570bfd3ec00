import type { Finding } from '../faults/finding.js';
import { suggestion } from '../faults/suggestion.js';
import type { Gate } from '../gate.schema.js';
import type { Rulebook } from '../rulebook.schema.js';
import type { StageKind } from '../stage.schema.js';
import { type GateCheck, gateChecks } from './gate-checks.js';

/** The stage that a gate rests on is in the path, not later than its first check, and of the right kind. */
export const gateStages = (rulebook: Rulebook): readonly Finding[] =>
  gateChecks(rulebook).flatMap(stageFinding);

type StageGate = Extract<Gate, { stage: string }>;

const restsOn: Readonly<Record<StageGate['is'], StageKind>> = {
  'jointly-recommended': 'review',
  'reviews-support': 'review',
  'notice-clean': 'notice',
  'selected-by-ballot': 'ballot',
  'ratio-at-most': 'ballot',
};

const stageFinding = ({ rule, gate, place, path, stages, checkedAt }: GateCheck): readonly Finding[] => {
  if (!('stage' in gate)) return [];
  const index = stages.findIndex(({ stage }) => stage === gate.stage);
  const stage = stages[index];
  const at = [...place, 'stage'];
  if (!stage) {
    const known = stages.map(({ stage: name }) => name);
    const details = { rule, path, stage: gate.stage, suggestion: suggestion(gate.stage, known) };
    return [{ code: 'RULEBOOK.GATE_STAGE_ABSENT', place: at, details }];
  }
  if (index > checkedAt) {
    const checked = stages[checkedAt]?.stage ?? '';
    return [
      {
        code: 'RULEBOOK.GATE_STAGE_TOO_LATE',
        place: at,
        details: { rule, path, checked, stage: gate.stage },
      },
    ];
  }
  const wanted = restsOn[gate.is];
  if (stage.kind === wanted) return [];
  const details = { gate: gate.is, wanted, path, stage: gate.stage, found: stage.kind };
  return [{ code: 'RULEBOOK.GATE_STAGE_OF_WRONG_KIND', place: at, details }];
};
