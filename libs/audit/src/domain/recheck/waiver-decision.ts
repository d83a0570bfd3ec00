import { stageNamed } from '#libs/rulebook';
import { faultsOfActor, faultsOfTime, type CaseKnown } from './case-decision.js';
import { faultIf, type Fault } from './fault.js';
import type { Told } from './told.js';

/** Setting a rule aside, and who may do so. */
export const waivers = { 'nomination.gate-waived': ['recommender', 'reviewer', 'office'] } as const;

export type Waiver = Told<keyof typeof waivers>;

/** R15: everything that is wrong with a waiver: only a soft rule of the stage in hand is set aside, by whoever acts there. */
export const faultsOfWaiver = (waiver: Waiver, known: CaseKnown): readonly Fault[] => {
  const { rulebook, opened, course } = known;
  const stage = stageNamed(rulebook, opened.data.path, course.way.at(-1) ?? '');
  if (!stage) return [{ verdict: 'unsupported', why: 'stage-unknown' }];
  const { rule } = waiver.data;
  const isWaivable = rulebook.rules[rule]?.severity === 'soft' && stage.rules.includes(rule);
  return [
    ...faultsOfTime(waiver, known),
    ...faultsOfActor(waivers[waiver.type], stage, known),
    ...faultIf(!isWaivable, 'unsupported', 'rule-not-waivable'),
  ];
};
