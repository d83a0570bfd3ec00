import { AccountOffice } from '#libs/identity';
import { newId, type Actor } from '#libs/kernel';
import type { AccountCommand } from '../../libs/identity/src/domain/account.commands.js';
import { runningApi, type RunningApi } from './running-api.fixture.js';

let api: RunningApi;

beforeAll(async () => {
  api = await runningApi();
}, 60_000);
afterAll(() => api.close());

const ends: readonly AccountCommand[] = [
  { type: 'SuspendAccount', reason: '示例' },
  { type: 'CloseAccount', reason: '示例' },
  { type: 'RevokeRole', role: 'administrator', reason: '示例' },
];

const by = (accountId: string): Actor => ({ accountId, organId: 'platform', role: 'administrator' });

describe('Two administrators', () => {
  it.each(ends.map((end) => [end.type, end] as const))(
    'who end each other at once do not leave nobody in charge: %s',
    async (type, command) => {
      const pair = [`one-${type.toLowerCase()}`, `two-${type.toLowerCase()}`] as const;
      await api.opens(pair.map((login) => ({ login, organ: 'platform', role: 'administrator' })));
      const office = api.app.get(AccountOffice);
      const end = (login: string, actor: string): Promise<unknown> =>
        office.act(login, command, { commandId: newId(), correlationId: newId(), actor: by(actor) });
      const ended = await Promise.allSettled([end(pair[0], pair[1]), end(pair[1], pair[0])]);
      const refused = ended.flatMap((each) => (each.status === 'rejected' ? [each.reason as object] : []));
      expect(refused).toMatchObject([{ code: 'IDENTITY.LAST_ADMINISTRATOR' }]);
    },
  );
});
