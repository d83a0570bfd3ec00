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
import type { Nomination, NoticePosted } from './nomination.state.js';

/** Gates of stages that lie behind, which something that came since has put in question. */
export const gatesAskedAgain = (
  nomination: Nomination,
  stage: Stage,
  rulebook: Rulebook,
): readonly RuleGate[] => [
  ...proposalAgain(nomination, rulebook),
  ...noticeAgain(nomination, stage, rulebook),
];

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

const isBehind = (one: Stage, other: Stage, stages: readonly Stage[]): boolean =>
  stages.indexOf(one) < stages.indexOf(other);

const isOutdated = ({ outdated, deedsRevised }: NoticePosted, showed: boolean): boolean =>
  outdated !== null || (showed && deedsRevised !== null);
