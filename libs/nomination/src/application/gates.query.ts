import { Injectable } from '@nestjs/common';
import { Decisions } from '#libs/decisions';
import type { Actor, Bilingual, GateResult } from '#libs/kernel';
import type { Rulebook, Stage } from '#libs/rulebook';
import { nominationDecider } from '../domain/nomination.decider.js';
import { refuse } from '../domain/nomination.errors.js';
import { gatesAt } from '../domain/passing.js';
import { dossierGatesAt, NominationFactsReader } from './nomination-facts.js';
import { Dossiers } from './ports/dossiers.port.js';

export interface ExplainedGate extends GateResult {
  readonly text: Bilingual;
  readonly severity: 'hard' | 'soft';
}

export interface ExplainedStage {
  readonly stage: string;
  readonly title: Bilingual;
  readonly standing: 'passed' | 'present' | 'ahead';
  readonly gates: readonly ExplainedGate[];
}

/** For every rule on a nominee's way: why it is met, unmet, pending, waived or not applicable, with the events. */
@Injectable()
export class GatesQuery {
  constructor(
    private readonly decisions: Decisions,
    private readonly factsReader: NominationFactsReader,
    private readonly dossiers: Dossiers,
  ) {}

  async explain(actor: Actor, id: string): Promise<readonly ExplainedStage[]> {
    const reading = this.decisions.reading(actor);
    const nomination = await reading.state(nominationDecider, id);
    if (nomination.status === 'none') throw refuse('NOMINATION.NOT_FOUND');
    const facts = { ...(await this.factsReader.of(reading, id, nomination)), ...reading.circumstances };
    const stages = facts.rulebook.paths[nomination.path] ?? [];
    const present = stages.findIndex(({ stage }) => stage === nomination.stage);
    return Promise.all(
      stages.map(async (stage, index) => {
        const clearance = await this.dossiers.clearance(
          reading,
          id,
          nomination,
          facts.rulebook,
          dossierGatesAt(facts.rulebook, { ...nomination, ...stage }),
        );
        const gates = gatesAt(nomination, stage, { ...facts, clearance });
        const standing = index < present ? 'passed' : index === present ? 'present' : 'ahead';
        return {
          stage: stage.stage,
          title: stage.title,
          standing,
          gates: explained(gates, facts.rulebook, standing === 'present' ? stages : [stage]),
        };
      }),
    );
  }
}

/** At the present stage also what is asked again of the stages behind. */
const explained = (
  gates: readonly GateResult[],
  rulebook: Rulebook,
  stages: readonly Stage[],
): readonly ExplainedGate[] =>
  gates.flatMap((gate) => {
    const rule = rulebook.rules[gate.rule];
    const isKnown = stages.some((stage) => stage.rules.includes(gate.rule));
    return rule && isKnown ? [{ ...gate, text: rule.text, severity: rule.severity }] : [];
  });
