import { dateIn } from '#libs/kernel';
import { ballotCourse, withoutMember } from '../../domain/recheck/ballot-course.js';
import type { BallotDecision, BallotKnown, CandidateKnown } from '../../domain/recheck/ballot-decision.js';
import { courseOf } from '../../domain/recheck/course.js';
import type { Surroundings } from './surroundings.js';

/** What a decision on a ballot was made on; none where there is no such ballot. */
export const ballotKnown = async (
  { stream, recordedAt }: BallotDecision,
  around: Surroundings,
): Promise<BallotKnown | undefined> => {
  const before = ballotCourse(await around.of(stream));
  if (!before) return undefined;
  const { terms } = before;
  const { campaign, isClosed, rulebook } = await around.campaign(terms.campaign);
  if (!rulebook) return undefined;
  // Whoever vetting recused meanwhile is taken out of the count with it.
  const recused = around.act.flatMap((event) =>
    event.type === 'review.member-recused' && event.stream === stream ? [event.data.member] : [],
  );
  const candidates = await Promise.all(
    terms.candidates.map(({ nomination }) => candidate(nomination, around)),
  );
  const units = candidates.flatMap((one) => one.map(({ opened }) => opened.data.unit));
  return {
    ...{ rulebook, campaign, isClosed, course: recused.reduce(withoutMember, before) },
    today: dateIn(rulebook.timezone, recordedAt),
    acting: await around.acting(...new Set(units)),
    candidates: candidates.flat(),
  };
};

const candidate = async (id: string, around: Surroundings): Promise<readonly CandidateKnown[]> => {
  const nomination = await around.of(`nomination-${id}`);
  const opened = nomination.first('nomination.opened');
  if (!opened) return [];
  const recusals = await around.inLog(`recusal-${id}`);
  return [{ opened, nomination, recusals, stageInHand: courseOf(nomination).way.at(-1) }];
};
