import { gatesOf, type NomineeKind, type Rulebook, type StageOf } from '#libs/rulebook';
import type { RatioRule } from './ballot.words.js';

/** What the rulebook says of a ballot on one kind of nominee. */
export interface BallotRules {
  readonly stage: StageOf<'ballot'>;
  /** The rule whose gate asks for the ballot (R28, R29), else the stage's first. */
  readonly rule: string;
  readonly ratio: RatioRule | null;
  /** `null` where the caller enters the totals of a wider list (R29). */
  readonly places: number | null;
}

/** A stage of this name is the same on every path that has it. */
export const ballotRulesOf = (
  rulebook: Rulebook,
  name: string,
  kind: NomineeKind,
): BallotRules | undefined => {
  const stage = Object.values(rulebook.paths)
    .flat()
    .find((candidate) => candidate.stage === name);
  if (stage?.kind !== 'ballot') return undefined;
  const asking = gatesOf(rulebook, stage).find(
    ({ gate }) => gate.is === 'selected-by-ballot' && gate.stage === name,
  );
  return {
    stage,
    rule: asking?.rule ?? stage.rules[0] ?? '',
    ratio: ratioOf(rulebook, stage, kind),
    places: stage.places?.[kind] ?? null,
  };
};

const ratioOf = (rulebook: Rulebook, stage: StageOf<'ballot'>, kind: NomineeKind): RatioRule | null => {
  for (const { rule, gate } of gatesOf(rulebook, stage)) {
    if (gate.is !== 'ratio-at-most' || gate.stage !== stage.stage) continue;
    if (gate.for && !gate.for.includes(kind)) continue;
    const { ranks, percent, categories = null } = gate;
    return { rule, ranks, categories, percent };
  }
  return null;
};
