import type { EventRef } from '#libs/kernel';
import { concerns, gatesOf, readsDossier, type Gate, type RuleGate, type Stage } from '#libs/rulebook';
import { gatesInQuestion } from './asked-again.js';
import { dossierGates } from './dossier-gates.js';
import { blocks, notApplicable, type Finding } from './finding.js';
import type { GateEvaluators, GateNamed } from './gate-evaluators.js';
import type { Known } from './known.js';
import { nomineeGates } from './nominee-gates.js';

/** What recheck finds of one gate of one rule. */
export interface Found extends Finding {
  readonly rule: string;
  readonly gate: string;
}

/** Every gate that the rulebook sets before a stage is left, waived where it may be and was. */
export const findingsAt = (stage: Stage, known: Known): readonly Found[] => {
  const asked = [...gatesInQuestion(stage, known), ...gatesOf(known.rulebook, stage)];
  const own = asked.filter(({ gate }) => !readsDossier(gate));
  return [...own, ...dossierGatesAt(stage, known)].map((each) =>
    waivedBy(known, each, (_, waiver) => [waiver]),
  );
};

/** Those of them that the dossier answers, as it certifies them. */
export const clearanceAt = (stage: Stage, known: Known): readonly Found[] =>
  dossierGatesAt(stage, known).map((each) => waivedBy(known, each, (found) => found.events));

const dossierGatesAt = (stage: Stage, { rulebook }: Known): readonly RuleGate[] =>
  gatesOf(rulebook, stage).filter(({ gate }) => readsDossier(gate));

const waivedBy = (
  known: Known,
  { rule, severity, gate }: RuleGate,
  restsOn: (found: Finding, waiver: EventRef) => readonly EventRef[],
): Found => {
  const found = concerns(gate, known.opened.data) ? evaluated(gate, known) : notApplicable();
  const waiver = severity === 'soft' ? known.course.waivers.get(rule) : undefined;
  const finding: Finding =
    waiver && blocks(found) ? { outcome: 'waived', events: restsOn(found, waiver) } : found;
  return { rule, gate: gate.is, ...finding };
};

const evaluators: GateEvaluators = { ...nomineeGates, ...dossierGates };

const evaluated = <Name extends Gate['is']>(
  gate: GateNamed[Name] & { readonly is: Name },
  known: Known,
): Finding => evaluators[gate.is](gate, known);
