import type { Circumstances } from '#libs/kernel';
import { stageNamed, type Stage } from '#libs/rulebook';
import { refuse } from './nomination.errors.js';
import type { NominationFacts } from './nomination.facts.js';
import type { Nomination } from './nomination.state.js';

/** The stage that a nomination stands at, as the rulebook in force describes it. */
export const stageOf = (
  { path, stage }: Pick<Nomination, 'path' | 'stage'>,
  { rulebook }: Pick<NominationFacts, 'rulebook'>,
): Stage => {
  const found = stageNamed(rulebook, path, stage);
  if (!found) throw refuse('NOMINATION.WRONG_STAGE', { stage });
  return found;
};

/** The stage, if the acting organ is the one that acts there: the unit itself, or an organ above it. */
export const stageInHand = (nomination: Nomination, facts: NominationFacts & Circumstances): Stage => {
  const stage = stageOf(nomination, facts);
  if (!actsAt(stage, nomination, facts)) throw refuse('NOMINATION.NOT_YOUR_PART', { stage: stage.stage });
  return stage;
};

/** The unit is named by the word `unit`; every other organ by its kind, at the stage's level. */
export const actsAt = (
  stage: Stage,
  nomination: Nomination,
  { actor, standing }: Pick<NominationFacts, 'standing'> & Circumstances,
): boolean =>
  stage.by === 'unit'
    ? actor.organId === nomination.unit
    : standing.covers && standing.level === stage.level && standing.kinds.includes(stage.by);
