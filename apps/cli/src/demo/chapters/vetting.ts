import type { Nominated } from '../cast/nominee.js';
import { partySecretaryOf } from '../cast/organ.js';
import { asks, type Ask } from '../cast/owner.js';
import { eachOf } from '../crowd.js';
import type { Story } from '../story.js';

/** R26, R35, R38: opinions are asked for by letter. */
export const askForOpinions = async (story: Story, nominated: readonly Nominated[]): Promise<void> => {
  await eachOf(nominated.filter(isIndividual), async ({ id, owner }) => {
    for (const ask of asks) {
      const letter = `示例函〔2017〕${owner.id}`;
      const request = { ask, organ: owner.asked[ask], letter };
      await story.as(owner.reviewer).acts(`dossiers/${id}/opinion-requests`, request);
    }
  });
};

/** R35–R42: opinions come in and checks are made; discipline inspection objects to one nominee. */
export const vet = async (
  story: Story,
  nominated: readonly Nominated[],
  isObjectedTo: (nominee: Nominated) => boolean,
): Promise<void> => {
  await eachOf(nominated, async (nominee) => {
    const { id, owner } = nominee;
    if (isIndividual(nominee)) {
      for (const ask of asks) {
        const objects = ask === 'discipline' && isObjectedTo(nominee);
        const opinion = {
          ask,
          answer: objects ? 'objection' : 'no-objection',
          ...signed(ask, owner.asked[ask]),
        };
        await story.as(owner.asked[ask]).acts(`dossiers/${id}/opinions`, opinion);
      }
      await check(story, nominee, owner.asked.personnel, 'archive', { found: file });
      await check(story, nominee, owner.asked.personnel, 'personal-matters');
    }
    await check(story, nominee, owner.reviewer, 'complaints');
    await check(story, nominee, owner.reviewer, 'credit');
    await check(story, nominee, owner.reviewer, 'secrecy');
  });
};

const isIndividual = ({ kind }: Nominated): boolean => kind === 'individual';

/** R38: the integrity opinion has two signatories. */
const signed = (ask: Ask, organ: string): object =>
  ask === 'discipline'
    ? {
        signatories: [
          { office: 'party-secretary', accountId: partySecretaryOf(organ).login },
          { office: 'discipline-secretary', accountId: organ },
        ],
      }
    : {};

/** R36: what the personnel file says. */
const file = { age: 41, serviceYears: 9, awards: 2, penalties: 0 };

const check = (
  story: Story,
  { id }: Nominated,
  login: string,
  name: string,
  content: object = {},
): Promise<void> =>
  story.as(login).acts(`dossiers/${id}/checks`, {
    ...{ check: name, result: 'clean', ...content },
    source: `示例材料 sample document: ${name}`,
  });
