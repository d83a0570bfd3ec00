import {
  firstStage,
  gatesOf,
  showsDeeds,
  stageNamed,
  stagesOn,
  type RuleGate,
  type Stage,
} from '#libs/rulebook';
import { ballotResults, isOnList } from './ballot-results.js';
import { isAfter, type Known } from './known.js';

/** Gates of stages left behind, which a correction since has put in question. */
export const gatesInQuestion = (stage: Stage, known: Known): readonly RuleGate[] => {
  const asked = gatesOf(known.rulebook, stage);
  return [...ofProposal(known), ...ofNotice(stage, known), ...ofRatio(stage, known)].filter(
    ({ rule, gate }) => !asked.some((other) => other.rule === rule && other.gate === gate),
  );
};

/** Whoever was proposed by other facts must be fit to be proposed by those of now. */
const ofProposal = ({ nomination, rulebook, opened }: Known): readonly RuleGate[] => {
  const proposed = nomination.first('nomination.proposed');
  const corrected = nomination.last('nomination.facts-corrected');
  const first = proposed && isAfter(corrected, proposed) && firstStage(rulebook, opened.data.path);
  return first ? gatesOf(rulebook, first) : [];
};

/** R21: what was shown last, where it is not what stands now, or had to be shown twice. */
const ofNotice = (stage: Stage, { nomination, rulebook, opened }: Known): readonly RuleGate[] => {
  const { path } = opened.data;
  const posted = nomination.all('nomination.notice-opened');
  const last = posted.at(-1);
  const shown = last && stageNamed(rulebook, path, last.data.stage);
  if (!last || !shown || !isBehind(shown, stage, stagesOn(rulebook, path))) return [];
  const isRepeated = posted.some(
    ({ data }) => data.stage === last.data.stage && data.notice !== last.data.notice,
  );
  const isOutdated =
    isAfter(nomination.last('nomination.facts-corrected'), last) ||
    (showsDeeds(rulebook, shown) && isAfter(nomination.last('nomination.deeds-revised'), last));
  if (!isRepeated && !isOutdated) return [];
  const isOfNotice = ({ gate }: RuleGate): boolean =>
    gate.is === 'notice-clean' && gate.stage === last.data.stage;
  return gatesOf(rulebook, stage).some(isOfNotice) ? [] : gatesOf(rulebook, shown).filter(isOfNotice);
};

/** R8: the lists that it stands on by facts which it has no longer. */
const ofRatio = (stage: Stage, { nomination, rulebook, opened }: Known): readonly RuleGate[] => {
  const corrected = nomination.last('nomination.facts-corrected');
  return ballotResults(nomination)
    .filter((result) => isOnList(result) && isAfter(corrected, result))
    .flatMap(({ data }) => {
      const voted = stageNamed(rulebook, opened.data.path, data.stage);
      if (!voted || !isBehind(voted, stage, stagesOn(rulebook, opened.data.path))) return [];
      return gatesOf(rulebook, voted).filter(
        ({ gate }) => gate.is === 'ratio-at-most' && gate.stage === data.stage,
      );
    });
};

const isBehind = (one: Stage, other: Stage, stages: readonly Stage[]): boolean =>
  stages.indexOf(one) < stages.indexOf(other);
