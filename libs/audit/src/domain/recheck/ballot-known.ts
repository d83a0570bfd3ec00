import type { LocalDate } from '#libs/kernel';
import { stageNamed, type Rulebook } from '#libs/rulebook';
import { isInCharge, isRecused, type Acting } from './acting.js';
import type { BallotCourse } from './ballot-course.js';
import type { Found } from './evaluate.js';
import { faultIf, type Fault } from './fault.js';
import type { History, Told } from './told.js';
import { isUnderWay } from './under-way.js';

/** One of those who are voted on, or could be. */
export interface CandidateKnown {
  readonly opened: Told<'nomination.opened'>;
  readonly nomination: History;
  readonly recusals: History;
  readonly stageInHand: string | undefined;
}

/** What a decision on a ballot was made on. */
export interface BallotKnown {
  readonly rulebook: Rulebook;
  readonly today: LocalDate;
  readonly campaign: History;
  readonly isClosed: boolean;
  readonly acting: Acting;
  /** Its stream before the act. */
  readonly ballot: History;
  /** As it stood, with what the same act had written before. */
  readonly course: BallotCourse;
  readonly candidates: readonly CandidateKnown[];
  /** Of a call: all nominees of the campaign's owners, whether they are called or not. */
  readonly everyone: readonly CandidateKnown[];
  /** Of a call: members whom it took out from the first. */
  readonly leftOut: readonly string[];
}

/** The office that conducts the stage, for every candidate's unit, and nobody in it who is recused. */
export const faultsOfConduct = (known: BallotKnown): readonly Fault[] => [
  ...faultIf(!isConducting(known), 'unauthorised', 'organ-not-in-charge'),
  ...faultIf(isRecusedFrom(known), 'recused', 'recused'),
];

/** Whoever acts, or in whose place, is recused from a candidate. */
export const isRecusedFrom = ({ acting, candidates }: BallotKnown): boolean =>
  candidates.some(({ recusals }) => isRecused(recusals, acting.actor));

export const isConducting = ({ rulebook, course, acting, candidates }: BallotKnown): boolean =>
  candidates.every(({ opened: { data } }) => {
    const stage = stageNamed(rulebook, data.path, course.terms.stage);
    return stage?.kind === 'ballot' && isInCharge(acting, stage, data.unit);
  });

export const takesNoPart = (account: string, { course, candidates, acting }: BallotKnown): boolean =>
  course.recused.has(account) ||
  candidates.some(({ recusals }) =>
    isRecused(recusals, { accountId: account, organId: acting.actor.organId, role: acting.actor.role }),
  );

export const standsAt = ({ nomination, stageInHand }: CandidateKnown, stage: string): boolean =>
  isUnderWay(nomination) && stageInHand === stage;

export const gateOn = ({ refs }: BallotCourse, rule: string, gate: string): Found => ({
  ...{ rule, gate, outcome: 'met', events: refs },
});

/** The last that the campaign constituted of this name. */
export const groupOf = (campaign: History, name: string) =>
  campaign.all('campaign.group-constituted').findLast(({ data }) => data.group === name)?.data;

export const idOf = (nomination: History): string => {
  const stream = nomination.events[0]?.stream ?? '';
  return stream.slice(stream.indexOf('-') + 1);
};
