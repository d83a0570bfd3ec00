import { canonicalJson } from '#libs/kernel';
import { gatesOf, stageNamed, type Rulebook, type StageOf } from '#libs/rulebook';
import type { NomineeList } from './nominee-list.js';
import { refuse } from './notice.errors.js';
import type { ListedNominee } from './notice-opening.facts.js';

type NoticeStage = StageOf<'notice'>;

/** The notice stage of this name, if it asks the same for everyone on the list. */
export const termsFor = (rulebook: Rulebook, [first, ...others]: NomineeList, name: string): NoticeStage => {
  const terms = stageFor(rulebook, first, name);
  const different = others.find((nominee) => !sameTerms(stageFor(rulebook, nominee, name), terms));
  if (different) throw refuse('NOTICE.TERMS_DIFFER', { stage: name, nomination: different.nomination });
  return terms;
};

/** The rule whose gate waits for the notice (R22, R30, R32). */
export const periodRule = (rulebook: Rulebook, stage: NoticeStage): string | null =>
  gatesOf(rulebook, stage).find(({ gate }) => gate.is === 'notice-clean')?.rule ?? null;

/** R21: a rule of the stage without a gate is one that the notice holds by what it shows. */
export const contentsRule = (rulebook: Rulebook, stage: NoticeStage): string | null =>
  stage.rules.find((rule) => rulebook.rules[rule]?.gates.length === 0) ?? periodRule(rulebook, stage);

const stageFor = (rulebook: Rulebook, { path, nomination }: ListedNominee, name: string): NoticeStage => {
  const stage = stageNamed(rulebook, path, name);
  if (stage?.kind !== 'notice') throw refuse('NOTICE.NOT_A_NOTICE_STAGE', { stage: name, nomination });
  return stage;
};

const sameTerms = (left: NoticeStage, right: NoticeStage): boolean =>
  left === right || canonicalJson(left) === canonicalJson(right);
