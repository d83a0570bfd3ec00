import type { Nominated } from '../cast/nominee.js';
import { nationalOffice, nationalVoters } from '../cast/region-and-nation.js';
import { eachOf } from '../crowd.js';
import type { Story } from '../story.js';
import { vote } from './ballots.js';
import { findings } from './first-review.js';

/** R29: the national office reviews again; the national group selects, differentially over the whole nation. */
export const selectInTheNation = async (
  story: Story,
  campaign: string,
  nominated: readonly Nominated[],
): Promise<void> => {
  const review = { findings, recommendation: 'support', remarks: '复审通过 passed' };
  await eachOf(nominated, async ({ id }) => {
    await story.as(nationalOffice).acts(`nominations/${id}/reviews`, review);
    await story.as(nationalOffice).acts(`nominations/${id}/advance`);
  });
  for (const kind of ['collective', 'individual'] as const) {
    const candidates = nominated.filter((nominee) => nominee.kind === kind);
    await vote(story, {
      isSecret: false,
      ...{ campaign, stage: 'national-selection', kind, candidates },
      ...{ conductor: nationalOffice, voters: nationalVoters },
      entered: { places: candidates.length, totals: { candidates: 120, places: 100 } },
      votes: new Map(candidates.map(({ id }) => [id, nationalVoters.length])),
    });
  }
  await eachOf(nominated, ({ id }) => story.as(nationalOffice).acts(`nominations/${id}/advance`));
};

/** R32: the national office puts its list together. */
export const listInTheNation = async (story: Story, nominated: readonly Nominated[]): Promise<void> => {
  const review = { findings: ['procedure', 'facts'], recommendation: 'support', remarks: '列入名单 listed' };
  await eachOf(nominated, async ({ id }) => {
    await story.as(nationalOffice).acts(`nominations/${id}/reviews`, review);
    await story.as(nationalOffice).acts(`nominations/${id}/advance`);
  });
};
