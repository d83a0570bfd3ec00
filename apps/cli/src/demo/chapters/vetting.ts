import type { Nominated } from '../cast/nominee.js';
import { deputyOf } from '../cast/organ.js';
import { eachOf } from '../crowd.js';
import type { Story } from '../story.js';

export interface Vetting {
  readonly nominated: readonly Nominated[];
  /** The personnel officer is recused from this case. */
  readonly relative: Nominated;
  /** These deeds were reviewed before they were shown. */
  readonly tooOpen: Nominated;
}

/** R36, R37, R39, R40, R42: the checks are made. */
export const vet = async (story: Story, { nominated, relative, tooOpen }: Vetting): Promise<void> => {
  await standAside(story, relative);
  await vetPlainly(story, nominated, { relative, tooOpen });
};

export const vetPlainly = async (
  story: Story,
  nominated: readonly Nominated[],
  { relative, tooOpen }: Partial<Vetting> = {},
): Promise<void> => {
  await eachOf(nominated, async (nominee) => {
    const { owner } = nominee;
    if (nominee.kind === 'individual') {
      const officer = owner.asked.personnel;
      const login = nominee === relative ? deputyOf(officer).login : officer;
      await check(story, nominee, login, 'archive', { found: file });
      await check(story, nominee, login, 'personal-matters');
    }
    for (const name of ['complaints', 'credit']) await check(story, nominee, owner.reviewer, name);
    if (nominee !== tooOpen) await check(story, nominee, owner.reviewer, 'secrecy');
  });
};

/** Whoever is close to a nominee takes no part: what they try all the same is refused, and on record. */
const standAside = async (story: Story, { id, owner }: Nominated): Promise<void> => {
  const officer = story.as(owner.asked.personnel);
  await officer.acts(`dossiers/${id}/recusals`, { reason: '近亲属 a close relative' });
  await officer.isRefused(`dossiers/${id}/checks`, clean('archive'), { code: 'VETTING.RECUSED' });
};

/**
 * R42, R21: before the deeds are shown, the secrecy review finds a passage that must be cut; the unit revises them, and
 * they are reviewed anew. Later, they would have to be shown once more.
 */
export const cutDeeds = async (story: Story, { id, unit, owner }: Nominated): Promise<void> => {
  await check(story, { id }, owner.reviewer, 'secrecy', {
    ...{ result: 'cut', passages: ['示例：内部事项 an internal matter'], remarks: '不宜公开' },
  });
  const revised = { deeds: '示例事迹（已删改）。Sample deeds, revised.', reason: '按保密审查意见 R42' };
  await story.as(unit).acts(`nominations/${id}/deeds`, revised);
  await check(story, { id }, owner.reviewer, 'secrecy');
};

/** R36: what the personnel file says. */
const file = { age: 41, serviceYears: 9, awards: 2, penalties: 0 };

const check = (
  story: Story,
  { id }: Pick<Nominated, 'id'>,
  login: string,
  name: string,
  content: object = {},
): Promise<void> => story.as(login).acts(`dossiers/${id}/checks`, { ...clean(name), ...content });

const clean = (name: string): object => ({
  ...{ check: name, result: 'clean' },
  source: `示例材料 sample document: ${name}`,
});
