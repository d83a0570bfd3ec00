import { of } from './city.fixture.js';
import { complaintOffice } from './complaints.fixture.js';

const reason = '亲属';

describe('whoever is recused in a case', () => {
  const cousin = of('city-discipline', 'opinion-officer', 'i1');
  const head = of('city-discipline', 'opinion-officer', 'head');

  it.each(['OrderRecusal', 'DeclineRecusal', 'LiftRecusal'] as const)(
    'R39: does not decide on a recusal in it (%s), and that it was tried is on record',
    async (type) => {
      const { decideRecusal, store } = await complaintOffice('2017-05-15T01:00:00.000Z', {
        accounts: { i1: 'city-discipline', head: 'city-discipline' },
        dossiers: { n1: 'c1' },
      });
      await decideRecusal(cousin, 'n1', { type: 'DeclareRecusal', reason });
      await expect(
        decideRecusal(cousin, 'n1', { type, account: head.accountId, reason }),
      ).rejects.toMatchObject({ code: 'VETTING.RECUSED' });
      const events = await store.readStream('recusal-n1');
      expect(events.map((event) => event.type)).toEqual(['vetting.recusal-declared', 'vetting.act-refused']);
    },
  );
});
