import type { Circumstances, Decider } from '#libs/kernel';
import type { StageOf } from '#libs/rulebook';
import { nomineeList } from './nominee-list.js';
import type { OpenNotice } from './notice.commands.js';
import { refuse } from './notice.errors.js';
import type { NoticeEvent } from './notice.events.js';
import { evolve, noNotice, type NoticeState } from './notice.state.js';
import type { ListedNominee, NoticeOpeningFacts } from './notice-opening.facts.js';
import { periodOf } from './notice-period.js';
import { contentsRule, periodRule, termsFor } from './notice-terms.js';

/** Opens a notice of one nominee or of many, at the stage where they all stand. */
export const noticeOpeningDecider: Decider<OpenNotice, NoticeEvent, NoticeState, NoticeOpeningFacts> = {
  category: 'notice',
  initialState: noNotice,
  decide,
  evolve,
};

type Known = NoticeOpeningFacts & Circumstances;

function decide(command: OpenNotice, state: NoticeState, facts: Known): readonly NoticeEvent[] {
  const { actor, rulebook, calendar, at } = facts;
  const { campaign, nominations, contents } = command;
  if (state.status !== 'none') throw refuse('NOTICE.ALREADY_OPEN');
  const nominees = nomineeList(facts.nominees);
  const stage = termsFor(rulebook, nominees, command.stage);
  for (const nominee of nominees) requireReady(nominee, stage, campaign, facts);
  requireContents(command, stage, facts);
  const rule = periodRule(rulebook, stage);
  const period = periodOf(stage, rulebook, at, calendar);
  const shown = { campaign, stage: stage.stage, scope: stage.scope, organ: actor.organId };
  return [{ type: 'notice.opened', data: { ...shown, nominations, contents, ...period, rule } }];
}

/**
 * R19: each nominee stands at this notice, in the hands of this organ, and has not had it. Facts that were corrected
 * after a notice are posted anew, wherever the nominee stands (R21).
 */
const requireReady = (
  nominee: ListedNominee,
  { stage, by, level }: StageOf<'notice'>,
  campaign: string,
  { actor }: Circumstances,
): void => {
  const { nomination, unit, standing, posted, outdated } = nominee;
  const details = { nomination, stage };
  const anew = outdated.includes(stage) && nominee.stage !== null;
  if (nominee.campaign !== campaign || (nominee.stage !== stage && !anew))
    throw refuse('NOTICE.NOMINEE_NOT_AT_STAGE', details);
  // The unit is named by the word `unit`; every other organ by its kind, at the stage's level.
  const above = standing.covers && standing.level === level && standing.kinds.includes(by);
  const inHand = by === 'unit' ? actor.organId === unit : above;
  if (!inHand) throw refuse('NOTICE.NOT_YOUR_PART', details);
  if (posted.includes(stage) && !anew) throw refuse('NOTICE.ALREADY_POSTED', details);
};

const requireContents = (
  { contents }: OpenNotice,
  stage: StageOf<'notice'>,
  { rulebook }: NoticeOpeningFacts,
): void => {
  const missing = stage.contents.filter((content) => !contents.includes(content));
  const rule = contentsRule(rulebook, stage);
  if (missing.length > 0) throw refuse('NOTICE.CONTENTS_MISSING', { missing: missing.join(', '), rule });
};
