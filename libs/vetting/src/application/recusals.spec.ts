import { city, of } from './city.fixture.js';
import { complaintOffice } from './complaints.fixture.js';
import { Nominees } from './nominees.js';
import { Recusals } from './recusals.js';

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

describe('whoever proposed a nominee', () => {
  const officer = of('city-discipline', 'opinion-officer', 'once-clerk');

  it.each([officer, { ...of('city-discipline', 'opinion-officer', 'i1'), onBehalfOf: 'once-clerk' }])(
    'does not act on the case of the nominee, from any organ, nor does who stands in for them',
    async (actor) => {
      const nominees = new Nominees();
      nominees.register({
        claimed: () => Promise.resolve(undefined),
        proposers: (_, nomination) => Promise.resolve(nomination === 'n1' ? ['once-clerk'] : []),
        isOver: () => Promise.resolve(false),
        deedsReturned: () => {
          throw new RangeError('no nomination has a stream here');
        },
      });
      const { decisions } = await city('2017-05-15T01:00:00.000Z', { accounts: {}, dossiers: {} });
      const recusals = new Recusals(nominees);
      const reading = decisions.reading(actor);
      const act = (...nominations: readonly string[]): Promise<void> =>
        recusals.expectImpartial(reading, 'RecordCheck', nominations);
      await expect(act('n2', 'n1')).rejects.toMatchObject({ code: 'VETTING.OWN_PROPOSAL' });
      await expect(act('n2')).resolves.toBeUndefined();
    },
  );
});
