import { upperAccounts, upperOrgans } from '../cast/region-and-nation.js';
import type { Owner } from '../cast/owner.js';
import type { Story } from '../story.js';
import { batch } from '../wire/answers.schema.js';
import { Surprise } from '../wire/surprise.js';

/** The bootstrap administrator registers every organ and opens an account for everybody who acts. */
export const openTheHouse = async (story: Story, owners: readonly Owner[]): Promise<void> => {
  const organs = [...upperOrgans, ...owners.flatMap((owner) => owner.organs)];
  for (const some of slices(organs)) await inBatch(story, 'organs', some);
  const accounts = [...upperAccounts, ...owners.flatMap((owner) => owner.accounts)];
  for (const some of slices(accounts)) {
    for (const { id, password } of await inBatch(story, 'accounts', some)) {
      if (typeof password === 'string') story.meets({ login: id, password });
    }
  }
};

type Items = (typeof batch)['_output']['items'];

const inBatch = async (
  story: Story,
  what: 'organs' | 'accounts',
  things: readonly object[],
): Promise<Items> => {
  const { items } = await story.administrator.post(`${what}/batch`, { [what]: things }, batch);
  const refused = items.find((item) => item.refused !== undefined);
  if (refused) throw new Surprise('every item of the batch', `POST /api/v1/${what}/batch`, refused);
  return items;
};

/** A batch takes 500 accounts. */
const most = 500;

const slices = <Thing>(things: readonly Thing[]): readonly (readonly Thing[])[] =>
  Array.from({ length: Math.ceil(things.length / most) }, (_, index) =>
    things.slice(index * most, (index + 1) * most),
  );
