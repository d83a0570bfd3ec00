import type { Circumstances } from '#libs/kernel';
import { gatesOf, type Rulebook } from '#libs/rulebook';
import type { NominationCommand } from './nomination.commands.js';
import { refuse } from './nomination.errors.js';
import type { NominationEvent } from './nomination.events.js';
import type { NominationFacts } from './nomination.facts.js';
import type { Nomination, NoticePosted } from './nomination.state.js';
import { stageOf } from './stage.js';

/**
 * Facts may be put right until the unit proposes, and later only where a gate sees it and asks for a new notice: what
 * was published is never changed in silence (R21).
 */
export const correctFacts = (
  { facts: corrected, reason }: Extract<NominationCommand, { type: 'CorrectFacts' }>,
  nomination: Nomination,
  facts: NominationFacts & Circumstances,
): readonly NominationEvent[] => {
  const { unit, stage, proposed } = nomination;
  const { actor, rulebook } = facts;
  if (actor.organId !== unit) throw refuse('NOMINATION.NOT_YOUR_PART', { stage });
  refuseWhilePosted(nomination);
  if (proposed && !isWatched(nomination, rulebook)) throw refuse('NOMINATION.WRONG_STAGE', { stage });
  if (!rulebook.ranks.includes(corrected.rank))
    throw refuse('NOMINATION.RANK_UNKNOWN', { rank: corrected.rank });
  return [{ type: 'nomination.facts-corrected', data: { facts: corrected, reason } }];
};

/** What a notice shows is corrected in the notice, which is suspended for it (R21). */
export const refuseWhilePosted = ({ notices }: Nomination): void => {
  const running = notices.find(({ closed }) => closed === null);
  if (running) throw refuse('NOMINATION.NOTICE_RUNNING', { notice: running.notice });
};

/** Stages whose closed notice showed other facts or deeds than the nominee has now. */
export const outdatedNotices = ({ notices }: Nomination): readonly string[] =>
  notices
    .filter((posted, index) => isOutdated(posted) && isLatest(posted, notices, index))
    .map(({ stage }) => stage);

const isOutdated = ({ closed, outdated, deedsRevised }: NoticePosted): boolean =>
  closed !== null && (outdated ?? deedsRevised) !== null;

const isLatest = ({ stage }: NoticePosted, notices: readonly NoticePosted[], index: number): boolean =>
  notices.findLastIndex((posted) => posted.stage === stage) === index;

/** A gate of the present stage rests on a notice that has closed. */
const isWatched = (nomination: Nomination, rulebook: Rulebook): boolean =>
  gatesOf(rulebook, stageOf(nomination, { rulebook })).some(
    ({ gate }) => gate.is === 'notice-clean' && nomination.notices.some(({ stage }) => stage === gate.stage),
  );
