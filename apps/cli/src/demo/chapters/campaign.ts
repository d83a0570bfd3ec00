import { groups, office } from '../cast/region-and-nation.js';
import type { Owner } from '../cast/owner.js';
import { eachOf } from '../crowd.js';
import type { Story } from '../story.js';

/** The office opens the campaign under the rulebook, enrols cities and member units, constitutes both groups. */
export const openTheCampaign = async (story: Story, owners: readonly Owner[]): Promise<string> => {
  const campaign = await story.as(office).opens('campaigns', { rulebook: story.world.rulebook });
  await eachOf(owners, ({ id, path }) =>
    story.as(office).acts(`campaigns/${campaign}/enrolments`, { organ: id, path }),
  );
  for (const { group, organ, members } of groups) {
    const coLeaders = members.slice(0, 2);
    await story.as(office).acts(`campaigns/${campaign}/groups`, { group, organ, members, coLeaders });
  }
  return campaign;
};
