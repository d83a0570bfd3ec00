import { isOneOf } from '#libs/kernel';
import { stageNamed, type Stage } from '#libs/rulebook';
import { faultsOfAccount, isInCharge, isRecused, type Acting } from './acting.js';
import { unsupportedBy } from './compare.js';
import { clearanceAt, findingsAt, type Found } from './evaluate.js';
import { faultIf, type Fault } from './fault.js';
import type { Known } from './known.js';
import { faultsOfRecord } from './recorded-basis.js';
import type { History, Marks, Told } from './told.js';
import { isUnderWay } from './under-way.js';

/** Decisions that a nominee's gates carry, and who may make them. */
export const caseDecisions = {
  'nomination.advanced': ['recommender', 'reviewer', 'office'],
  'nomination.rejected': ['recommender', 'reviewer', 'office'],
  'nomination.confirmed': ['office', 'voter'],
  'honours.conferred': ['office', 'voter'],
  'vetting.clearance-certified': ['recommender', 'reviewer', 'office', 'voter'],
} as const;

export type CaseDecision = Told<keyof typeof caseDecisions>;

/** All that such a decision is measured by. */
export interface CaseKnown extends Known {
  readonly acting: Acting;
  readonly campaign: History;
  /** The campaign was over, by the order of the log. */
  readonly isClosed: boolean;
  readonly recusals: History;
}

/** Everything that is wrong with a decision on one nominee; nothing where it is sound. */
export const faultsOfCaseDecision = (decision: CaseDecision, known: CaseKnown): readonly Fault[] => {
  const { rulebook, opened, course } = known;
  const inHand = course.way.at(-1) ?? '';
  const stage = stageNamed(rulebook, opened.data.path, stageLeft(decision) ?? inHand);
  if (!stage) return [{ verdict: 'unsupported', why: 'stage-unknown' }];
  return [
    ...faultIf(stage.stage !== inHand, 'outside-its-period', 'stage-not-in-hand'),
    ...faultsOfTime(decision, known),
    ...faultsOfActor(caseDecisions[decision.type], stage, known),
    ...faultsOfKind(decision, stage, known),
    ...faultsOfBasis(decision, stage, known),
  ];
};

/** As the decision says it; `undefined` where it is the one in hand. */
export const stageLeft = ({ type, data }: CaseDecision): string | undefined => {
  switch (type) {
    case 'nomination.advanced':
      return data.from;
    case 'nomination.rejected':
    case 'nomination.confirmed':
    case 'vetting.clearance-certified':
      return data.stage;
    case 'honours.conferred':
      return undefined;
  }
};

/** In the campaign's time and the nominee's, and not dated ahead. */
export const faultsOfTime = (
  { effectiveOn }: Pick<Marks, 'effectiveOn'>,
  known: CaseKnown,
): readonly Fault[] => [
  ...faultIf(known.isClosed, 'outside-its-period', 'campaign-closed'),
  ...faultIf(!isUnderWay(known.nomination), 'outside-its-period', 'nomination-ended'),
  ...faultIf(effectiveOn > known.today, 'outside-its-period', 'dated-ahead'),
];

/** Whoever acts at a stage: of its organ, in one of these roles, and not close to the nominee. */
export const faultsOfActor = (roles: readonly string[], stage: Stage, known: CaseKnown): readonly Fault[] => {
  const { acting, opened, recusals, today } = known;
  const { campaign, unit } = opened.data;
  const faults = [
    ...faultsOfAccount(acting, { roles, campaign, today }),
    ...faultIf(!isInCharge(acting, stage, unit), 'unauthorised', 'organ-not-in-charge'),
  ];
  // The unit itself proposes; from then on whoever decides is neither close to the nominee nor who proposed.
  if (stage.kind === 'recommendation') return faults;
  return [
    ...faults,
    ...faultIf(isOwnProposal(known, acting), 'unauthorised', 'own-proposal'),
    ...faultIf(isRecused(recusals, acting.actor), 'recused', 'recused'),
  ];
};

/** Whether somebody outside the unit, or in whose place they act, proposed the nominee. */
export const isOwnProposal = (
  { nomination, opened }: Pick<CaseKnown, 'nomination' | 'opened'>,
  { actor }: Acting,
): boolean => {
  const proposed = nomination.last('nomination.proposed');
  const proposers = [proposed?.data.by, proposed?.actor.onBehalfOf].filter((by) => by !== undefined);
  return actor.organId !== opened.data.unit && isOneOf(proposers, actor);
};

/** Conferring is the last stage, and every other is left for the one that follows it. */
const faultsOfKind = (decision: CaseDecision, stage: Stage, { rulebook, opened }: CaseKnown) => {
  switch (decision.type) {
    case 'nomination.advanced': {
      const stages = rulebook.paths[opened.data.path] ?? [];
      const next = stages[stages.findIndex((one) => one.stage === stage.stage) + 1];
      return faultIf(next?.stage !== decision.data.to, 'unsupported', 'not-the-next-stage');
    }
    case 'nomination.confirmed':
    case 'honours.conferred':
      return faultIf(stage.kind !== 'conferring', 'unsupported', 'not-the-conferring-stage');
    case 'nomination.rejected':
    case 'vetting.clearance-certified':
      return [];
  }
};

const faultsOfBasis = (decision: CaseDecision, stage: Stage, known: CaseKnown): readonly Fault[] => {
  const found = foundFor(decision, stage, known);
  const support =
    decision.type === 'nomination.rejected'
      ? faultIf(found.length === 0, 'unsupported', 'rule-not-broken')
      : unsupportedBy(found);
  return [...support, ...faultsOfRecord(decision, found, known.campaign)];
};

/** Every gate that carries such a decision. */
export const foundFor = (decision: CaseDecision, stage: Stage, known: Known): readonly Found[] => {
  switch (decision.type) {
    case 'nomination.advanced':
    case 'nomination.confirmed':
    case 'honours.conferred':
      return findingsAt(stage, known);
    case 'vetting.clearance-certified':
      return clearanceAt(stage, known);
    case 'nomination.rejected':
      return findingsAt(stage, known).filter(
        ({ rule, outcome }) => rule === decision.data.rule && outcome === 'unmet',
      );
  }
};
