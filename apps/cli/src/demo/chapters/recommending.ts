import { createHash } from 'node:crypto';
import { nominationOf, type Nominated, type Nominee } from '../cast/nominee.js';
import type { Plot } from '../cast/plot.js';
import { eachOf } from '../crowd.js';
import type { Story } from '../story.js';

/** R20, R34: each unit goes its steps, answers for its nominee and proposes; one nominee is too high (R7). */
export const recommend = async (
  story: Story,
  campaign: string,
  plot: Plot,
): Promise<readonly Nominated[]> => {
  const nominated = await eachOf([...plot.nominees, plot.tooMany], async (nominee) => {
    const prepared = await prepare(story, campaign, nominee);
    await story.as(nominee.unit).acts(`nominations/${prepared.id}/proposal`);
    return prepared;
  });
  await refuseTheTooHigh(story, await prepare(story, campaign, plot.tooHigh));
  return nominated;
};

const prepare = async (story: Story, campaign: string, nominee: Nominee): Promise<Nominated> => {
  const recommender = story.as(nominee.unit);
  const id = await recommender.opens('nominations', nominationOf(campaign, nominee));
  await recommender.acts(`dossiers/${id}/self-review`, { aspects: ['political', 'conditions', 'deeds'] });
  for (const step of ['democratic-recommendation', 'inspection', 'leadership-study']) {
    const votes = { present: 30, inFavour: 28, against: 1 };
    const minutes = digestOf(`${nominee.name}: ${step}`);
    await recommender.acts(`nominations/${id}/steps`, { step, heldOn: '2017-05-15', ...votes, minutes });
  }
  return { ...nominee, id };
};

/** A document is known by its digest; these were never written. */
const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const refuseTheTooHigh = async (story: Story, { id, unit }: Nominated): Promise<void> => {
  const refusal = { code: 'NOMINATION.GATES_NOT_MET', rule: 'R7' };
  await story.as(unit).isRefused(`nominations/${id}/proposal`, undefined, refusal);
  const reason = '副厅局级不参加评选。Deputy-bureau level takes no part.';
  await story.as(unit).acts(`nominations/${id}/rejection`, { rule: 'R7', reason });
};
