import type { Finding } from '../faults/finding.js';
import type { Rulebook } from '../rulebook.schema.js';
import type { Stage } from '../stage.schema.js';
import { type GateCheck, gateChecks } from './gate-checks.js';

/** What a gate asks of a stage, the stage gives; else no nominee could ever pass. */
export const gateDemands = (rulebook: Rulebook): readonly Finding[] =>
  gateChecks(rulebook).flatMap((check) => [...unansweredDemands(check), ...missingPackage(check)]);

interface Demand {
  /** Key of the gate that holds the names asked for. */
  readonly key: string;
  readonly asks: readonly string[];
  readonly stage: Stage;
  /** Key of the stage that holds the names given. */
  readonly where: string;
  readonly gives: readonly string[];
}

const unansweredDemands = (check: GateCheck): readonly Finding[] =>
  demandsOf(check).flatMap(({ key, asks, stage, where, gives }) =>
    asks.flatMap((name, index): readonly Finding[] => {
      const details = { gate: check.gate.is, name, path: check.path, stage: stage.stage, where };
      const place = [...check.place, key, index];
      return gives.includes(name) ? [] : [{ code: 'RULEBOOK.GATE_ASKS_TOO_MUCH', place, details }];
    }),
  );

const demandsOf = ({ gate, stages }: GateCheck): readonly Demand[] =>
  stages.flatMap((stage): readonly Demand[] => {
    if (stage.kind === 'recommendation' && gate.is === 'steps-in-order') {
      return [{ key: 'steps', asks: gate.steps, stage, where: 'steps', gives: stage.steps }];
    }
    if (stage.kind !== 'review' || !('stage' in gate) || gate.stage !== stage.stage) return [];
    if (gate.is === 'reviews-support') {
      return [{ key: 'findings', asks: gate.findings, stage, where: 'findings', gives: stage.findings }];
    }
    const reviewers = [stage.by, ...(stage.jointly ?? [])];
    return gate.is === 'jointly-recommended'
      ? [{ key: 'kinds', asks: gate.kinds, stage, where: 'jointly', gives: reviewers }]
      : [];
  });

const missingPackage = ({ gate, place, path, stages, checkedAt }: GateCheck): readonly Finding[] => {
  if (gate.is !== 'package-received') return [];
  const sent = stages
    .slice(0, checkedAt + 1)
    .some((stage) => stage.kind === 'package' && stage.package === gate.package);
  const details = { path, package: gate.package, checked: stages[checkedAt]?.stage ?? '' };
  return sent ? [] : [{ code: 'RULEBOOK.GATE_PACKAGE_ABSENT', place: [...place, 'package'], details }];
};
