import { stageNamed } from '#libs/rulebook';
import { foundFor, stageLeft, type CaseDecision } from '../recheck/case-decision.js';
import { findingsAt, type Found } from '../recheck/evaluate.js';
import type { Known } from '../recheck/known.js';

/** What the gates came to that a decision answers for; none where nothing is known of it, or of its stage. */
export const gatesOfDecision = (decision: CaseDecision, known: Known | undefined): readonly Found[] => {
  if (!known) return [];
  const { rulebook, opened, course } = known;
  const stage = stageNamed(rulebook, opened.data.path, stageLeft(decision) ?? course.way.at(-1) ?? '');
  if (!stage) return [];
  return decision.type === 'nomination.rejected'
    ? findingsAt(stage, known).filter(({ rule }) => rule === decision.data.rule)
    : foundFor(decision, stage, known);
};
