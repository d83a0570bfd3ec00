import { hearOrgans } from './hear-organs.js';
import type { Nominee } from './nominee.js';
import type { Round } from './round.js';
import { stageFor } from './stage-for.js';
import { timetable } from './timetable.js';
import { vet } from './vet.js';

/** Cities and member units vet, review and put forward (R4, R5, R23–R26); returns those put forward. */
export const reviewByOwners = async (
  round: Round,
  nominees: readonly Nominee[],
): Promise<readonly Nominee[]> => {
  round.desk.comeTo(round.day(timetable.vetting), 8);
  const putForward: Nominee[] = [];
  await hearOrgans(round, nominees);
  for (const nominee of nominees) {
    await vet(round, nominee);
    const rule = stoppedBy(nominee, putForward);
    if (rule === undefined) {
      await support(round, nominee);
      putForward.push(nominee);
    } else {
      await reject(round, nominee, rule);
    }
  }
  return putForward;
};

/** The rule that stands in the way: a problem that vetting found, or a slot that is taken. */
const stoppedBy = ({ owner, kind, fate }: Nominee, putForward: readonly Nominee[]): string | undefined => {
  if (fate === 'objection') return 'R41';
  if (fate === 'credit') return 'R40';
  const taken = putForward.some((other) => other.owner === owner && other.kind === kind);
  return taken ? 'R4' : undefined;
};

const support = async (round: Round, nominee: Nominee): Promise<void> => {
  const { desk, rulebook, list } = round;
  const { id, owner } = nominee;
  const { findings } = stageFor(rulebook, nominee, 'review');
  for (const reviewer of [owner.reviewer, ...owner.joint])
    await desk.nomination(reviewer, id, {
      ...{ type: 'RecordReview', findings, recommendation: 'support', remarks: '虚构：同意推荐' },
    });
  await desk.nomination(owner.reviewer, id, { type: 'PutForward' });
  list.note(round.id, nominee);
  await desk.nomination(owner.reviewer, id, { type: 'Advance' });
};

const reject = async ({ desk }: Round, { id, owner }: Nominee, rule: string): Promise<void> => {
  await desk.nomination(owner.reviewer, id, { type: 'Reject', rule, reason: '虚构：初审不予推荐' });
};
