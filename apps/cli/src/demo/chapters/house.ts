import { upperAccounts, upperOrgans } from '../cast/region-and-nation.js';
import type { Owner } from '../cast/owner.js';
import type { Account } from '../cast/organ.js';
import type { Story } from '../story.js';
import { batch } from '../wire/answers.schema.js';
import type { Person } from '../wire/person.js';
import { Surprise } from '../wire/surprise.js';

/** The bootstrap administrator registers every organ and opens the accounts, which a second one confirms. */
export const openTheHouse = async (story: Story, owners: readonly Owner[]): Promise<void> => {
  const organs = [...upperOrgans, ...owners.flatMap((owner) => owner.organs)];
  for (const some of slices(organs)) await inBatch(story, 'organs', some);
  const second = await appointSecond(story);
  const accounts = [...upperAccounts, ...owners.flatMap((owner) => owner.accounts)];
  for (const some of slices(accounts)) {
    for (const { id, password } of await inBatch(story, 'accounts', some)) {
      if (typeof password === 'string') story.meets({ login: id, password });
    }
    await grantAll(story.as(second), some);
  }
};

/** Alone, and only this once; gives the second administrator's login. */
const appointSecond = async (story: Story): Promise<string> => {
  const login = 'admin-zheng';
  const account = { login, organ: 'platform', role: 'administrator' };
  const [opened] = await inBatch(story, 'accounts', [account]);
  if (typeof opened?.password === 'string') story.meets({ login, password: opened.password });
  await story.administrator.acts(`accounts/${login}/roles/administrator/grant`);
  return login;
};

const grantAll = async (administrator: Person, accounts: readonly Account[]): Promise<void> => {
  const proposed = accounts.map(({ login, role }) => ({ login, role }));
  const { items } = await administrator.post('accounts/grants', { accounts: proposed }, batch);
  const refused = items.find((item) => item.refused !== undefined);
  if (refused) throw new Surprise('every grant', 'POST /api/v1/accounts/grants', refused);
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
