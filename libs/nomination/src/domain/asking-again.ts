import {
  firstStage,
  gatesOf,
  showsDeeds,
  stageNamed,
  stagesOn,
  type RuleGate,
  type Rulebook,
  type Stage,
} from '#libs/rulebook';
import type { BallotResult, Nomination, NoticePosted } from './nomination.state.js';
import { isOnList } from './reserve.js';

/** Gates of stages that lie behind, which something that came since has put in question. */
export const gatesAskedAgain = (
  nomination: Nomination,
  stage: Stage,
  rulebook: Rulebook,
): readonly RuleGate[] => {
  const again = [
    ...proposalAgain(nomination, rulebook),
    ...noticeAgain(nomination, stage, rulebook),
    ...ratioAgain(nomination, stage, rulebook),
  ];
  const asked = gatesOf(rulebook, stage);
  return again.filter(({ rule, gate }) => !asked.some((one) => one.rule === rule && one.gate === gate));
};

/** Nobody goes on by facts that would not have let the unit propose. */
const proposalAgain = ({ correctedSince, path }: Nomination, rulebook: Rulebook): readonly RuleGate[] => {
  const first = correctedSince ? firstStage(rulebook, path) : undefined;
  return first ? gatesOf(rulebook, first) : [];
};

/** R21: what the public was shown last must be what stands now; where it is not, it is shown once more, in full. */
const noticeAgain = (nomination: Nomination, stage: Stage, rulebook: Rulebook): readonly RuleGate[] => {
  const { notices, path } = nomination;
  const last = notices.at(-1);
  const shown = last && stageNamed(rulebook, path, last.stage);
  if (!last || !shown || !isBehind(shown, stage, stagesOn(rulebook, path))) return [];
  const isSecond = notices.some((posted) => posted !== last && posted.stage === last.stage);
  if (!isSecond && !isOutdated(last, showsDeeds(rulebook, shown))) return [];
  const onNotice = ({ gate }: RuleGate): boolean => gate.is === 'notice-clean' && gate.stage === last.stage;
  return gatesOf(rulebook, stage).some(onNotice) ? [] : gatesOf(rulebook, shown).filter(onNotice);
};

/** R8: on the list as it was corrected since the ballot. */
const ratioAgain = (nomination: Nomination, stage: Stage, rulebook: Rulebook): readonly RuleGate[] =>
  correctedBallots(nomination).flatMap(({ stage: held }) => {
    const voted = stageNamed(rulebook, nomination.path, held);
    if (!voted || !isBehind(voted, stage, stagesOn(rulebook, nomination.path))) return [];
    return gatesOf(rulebook, voted).filter(({ gate }) => gate.is === 'ratio-at-most' && gate.stage === held);
  });

/** Those that put it on their list by facts which it has no longer. */
export const correctedBallots = ({ ballots }: Nomination): readonly BallotResult[] =>
  ballots.filter((held) => held.corrected !== null && isOnList(held));

const isBehind = (one: Stage, other: Stage, stages: readonly Stage[]): boolean =>
  stages.indexOf(one) < stages.indexOf(other);

const isOutdated = ({ outdated, deedsRevised }: NoticePosted, showed: boolean): boolean =>
  outdated !== null || (showed && deedsRevised !== null);
