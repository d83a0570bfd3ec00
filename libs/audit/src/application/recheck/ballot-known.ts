import { dateIn } from '#libs/kernel';
import { ballotCourse } from '../../domain/recheck/ballot-course.js';
import type { BallotDecision } from '../../domain/recheck/ballot-decision.js';
import type { BallotKnown, CandidateKnown } from '../../domain/recheck/ballot-known.js';
import { courseOf } from '../../domain/recheck/course.js';
import { nomineesIn } from '../../domain/recheck/quota.js';
import type { History, Told } from '../../domain/recheck/told.js';
import type { Surroundings } from './surroundings.js';

/** What a decision on a ballot was made on; none where there is no such ballot. */
export const ballotKnown = async (
  decision: BallotDecision,
  around: Surroundings,
): Promise<BallotKnown | undefined> => {
  const ballot = await around.of(decision.stream);
  // Of the same act, what was written before it: a call is what it is about itself.
  const ofAct = around.act.filter(({ stream }) => stream === decision.stream);
  const isCall = decision.type === 'review.ballot-called';
  const earlier = ofAct.filter(({ position }) => position < decision.position);
  const course = ballotCourse([...ballot.events, ...earlier, ...(isCall ? [decision] : [])]);
  if (!course) return undefined;
  const { terms } = course;
  const { campaign, isClosed, rulebook } = await around.campaign(terms.campaign);
  if (!rulebook) return undefined;
  const candidates = await candidatesOf(
    terms.candidates.map(({ nomination }) => nomination),
    around,
  );
  const units = candidates.map(({ opened }) => opened.data.unit);
  return {
    ...{ rulebook, campaign, isClosed, ballot, course, candidates, leftOut: leftOutBy(ofAct) },
    today: dateIn(rulebook.timezone, decision.recordedAt),
    acting: await around.acting(...new Set(units)),
    everyone: isCall ? await candidatesOf(await everyoneOf(terms.campaign, campaign, around), around) : [],
  };
};

const leftOutBy = (ofAct: readonly Told[]): readonly string[] =>
  ofAct.flatMap((event) => (event.type === 'review.member-recused' ? [event.data.member] : []));

const everyoneOf = async (
  id: string,
  campaign: History,
  around: Surroundings,
): Promise<readonly string[]> => {
  const owners = new Set(campaign.all('campaign.organ-enrolled').map(({ data }) => data.organ));
  const quotas = await Promise.all([...owners].map((owner) => around.of(`quota-${id}-${owner}`)));
  return quotas.flatMap(nomineesIn);
};

const candidatesOf = async (
  ids: readonly string[],
  around: Surroundings,
): Promise<readonly CandidateKnown[]> => (await Promise.all(ids.map((id) => candidate(id, around)))).flat();

const candidate = async (id: string, around: Surroundings): Promise<readonly CandidateKnown[]> => {
  const nomination = await around.of(`nomination-${id}`);
  const opened = nomination.first('nomination.opened');
  if (!opened) return [];
  const recusals = await around.inLog(`recusal-${id}`);
  return [{ opened, nomination, recusals, stageInHand: courseOf(nomination).way.at(-1) }];
};
