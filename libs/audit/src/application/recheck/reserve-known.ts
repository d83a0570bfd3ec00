import { courseOf } from '../../domain/recheck/course.js';
import type { ReserveDecision, ReserveKnown } from '../../domain/recheck/reserve-decision.js';
import { caseKnown, stoodIn } from './case-known.js';
import type { Surroundings } from './surroundings.js';

/** What a call from the reserve was decided on; none where there is no such nominee. */
export const reserveKnown = async (
  { stream, data }: ReserveDecision,
  around: Surroundings,
): Promise<ReserveKnown | undefined> => {
  const called = await caseKnown(stream.slice('nomination-'.length), around);
  if (!called) return undefined;
  const nomination = await around.of(`nomination-${data.replaces}`);
  const opened = nomination.first('nomination.opened');
  return {
    ...{ called, act: around.act, members: await stoodIn(data.ballot, around) },
    outgoing: opened && { opened, nomination, course: courseOf(nomination) },
  };
};
