import type { EventRef } from '#libs/kernel';
import type { Impact } from '../domain/impact/impact.js';
import { auditor, recused, relianceIndex, type RelianceIndex, type Told } from './reliance-index.fixture.js';

let index: RelianceIndex;

beforeAll(async () => {
  index = await relianceIndex();
});

afterAll(() => index.close());

/** Decisions and honours with the way to each. */
const waysFrom = ({ events }: Impact): readonly string[] => {
  const at = new Map(events.map((event) => [event.event, event]));
  const way = (event: EventRef): readonly string[] => {
    const through = at.get(event)?.reliesOn[0];
    return through ? [...way(through.event), `${through.rules.join() || through.kind}> ${event}`] : [event];
  };
  return events.flatMap(({ event, decides }) => (decides ? [way(event).join(' ')] : []));
};

const passes = (nomination: string, basis: Told['basis']): readonly Told[] => [
  { stream: `nomination-${nomination}`, type: 'nomination.advanced', ...(basis && { basis }) },
  { stream: `dossier-${nomination}`, type: 'vetting.clearance-certified', ...(basis && { basis }) },
];

describe('What relied on it', () => {
  beforeAll(async () => {
    for (const nomination of ['n1', 'n2'])
      await index.act('unit', { stream: `nomination-${nomination}`, type: 'nomination.opened' });
    const letter = { stream: 'letter-l1' };
    const lines = ['n1', 'n2'];
    await index.act('office', { ...letter, type: 'vetting.letter-issued', data: { lines } });
    await index.act('drafter-1', { ...letter, type: 'vetting.line-drafted', data: { nomination: 'n1' } });
    await index.act('drafter-2', { ...letter, type: 'vetting.line-drafted', data: { nomination: 'n2' } });
    await index.act(
      'signer',
      {
        ...{ ...letter, type: 'vetting.lines-countersigned' },
        data: {
          lines: [
            { nomination: 'n1', draft: 'letter-l1@1' },
            { nomination: 'n2', draft: 'letter-l1@2' },
          ],
        },
      },
      { stream: 'dossier-n1', type: 'vetting.opinion-recorded', data: { letterId: 'l1' } },
      { stream: 'dossier-n2', type: 'vetting.opinion-recorded', data: { letterId: 'l1' } },
    );
    await index.act('reviewer', ...passes('n1', { R35: ['dossier-n1@0'], R36: ['nomination-n1@0'] }));
    await index.act('reviewer', ...passes('n2', { R36: ['nomination-n2@0'] }));
    const ballot = { stream: 'ballot-b1' };
    const candidates = [{ nomination: 'n1' }, { nomination: 'n2' }];
    await index.act('office', { ...ballot, type: 'review.ballot-called', data: { candidates } });
    await index.act('voter', { ...ballot, type: 'review.voted', basis: { R28: ['ballot-b1@0'] } });
    await index.act('office', { ...ballot, type: 'review.ballot-closed' });
    await index.act(
      'office',
      {
        ...{ ...ballot, type: 'review.result-declared', basis: { R28: ['ballot-b1@0', 'ballot-b1@2'] } },
        data: { selected: [{ nomination: 'n2' }], notSelected: [{ nomination: 'n1' }], passedOver: [] },
      },
      { stream: 'nomination-n2', type: 'nomination.selected' },
      { stream: 'nomination-n1', type: 'nomination.not-selected' },
    );
    const basis = { R28: ['nomination-n2@2'] };
    await index.act(
      'leader',
      { stream: 'honour-n2', type: 'honours.conferred', data: { nomination: 'n2' }, basis },
      { stream: 'nomination-n2', type: 'nomination.confirmed', basis },
    );
  });

  it('an opinion: the decisions whose gates name it, and what was decided because of those', async () => {
    expect(waysFrom(await index.of('event', 'dossier-n1@0'))).toEqual([
      'dossier-n1@0 R35> nomination-n1@1',
      'dossier-n1@0 R35> dossier-n1@1',
      'dossier-n1@0 R35> nomination-n1@1 standing> ballot-b1@0 R28> ballot-b1@1',
      'dossier-n1@0 R35> nomination-n1@1 standing> ballot-b1@3',
      'dossier-n1@0 R35> nomination-n1@1 standing> ballot-b1@3 act> nomination-n2@2 R28> honour-n2@0',
      'dossier-n1@0 R35> nomination-n1@1 standing> ballot-b1@3 act> nomination-n2@2 R28> nomination-n2@3',
    ]);
  });

  it('names by case what to look at, honours apart', async () => {
    const { items } = await index.of('account', 'voter');
    expect(items).toContainEqual({
      ...{ id: 'n2', honours: ['honour-n2@0'] },
      decisions: ['ballot-b1@3', 'nomination-n2@3'],
    });
  });

  it('an account: a draft stands behind its own opinion, and behind no other of the letter', async () => {
    expect(waysFrom(await index.of('account', 'drafter-1'))[0]).toBe(
      'letter-l1@1 ground> dossier-n1@0 R35> nomination-n1@1',
    );
    expect(waysFrom(await index.of('account', 'drafter-2'))).toEqual([]);
    expect((await index.of('account', 'signer')).items.map(({ id }) => id)).toEqual(['n1', 'n2']);
  });

  it('an organ, by all that was done for it', async () => {
    expect(await index.of('organ', 'drafter-1-organ')).toEqual(await index.of('account', 'drafter-1'));
  });

  it('a complaint’s finding, by the dossiers and inquiries that heard of it', async () => {
    await index.act('unit', { stream: 'nomination-n3', type: 'nomination.opened' });
    await index.act('desk', {
      stream: 'complaint-k1',
      type: 'vetting.complaint-lodged',
      data: { about: ['n3'] },
    });
    await index.act(
      'investigator',
      {
        ...{ stream: 'complaint-k1', type: 'vetting.investigation-concluded' },
        data: { conclusions: [{ nomination: 'n3', finding: 'unsubstantiated' }] },
      },
      { stream: 'dossier-n3', type: 'vetting.complaint-concluded', data: { complaint: 'k1' } },
    );
    await index.act('reviewer', ...passes('n3', { R39: ['dossier-n3@0'] }));
    expect(waysFrom(await index.of('complaint', 'k1'))[0]).toBe(
      'complaint-k1@1 act> dossier-n3@0 R39> nomination-n3@1',
    );
    expect((await index.of('account', 'desk')).items).toHaveLength(1);
  });

  it('a clearance: what passed on it, in the same append', async () => {
    expect(waysFrom(await index.of('event', 'dossier-n3@1'))).toContain('dossier-n3@1 act> nomination-n3@1');
  });

  it('shows nothing of a nominee alone from whom the auditor is recused, and what relied on that only', async () => {
    await expect(index.of('event', 'dossier-n1@0', recused)).rejects.toThrow('AUDIT.NO_ORIGIN');
    const seen = await index.of('account', 'signer', recused);
    expect(seen.events.map(({ about }) => about)).not.toContainEqual(['n1']);
  });

  it('is told from where something was done, and refuses a name that nothing bears', async () => {
    await expect(index.of('event', 'dossier-n1@99')).rejects.toThrow('AUDIT.NO_ORIGIN');
    await expect(index.of('event', 'nothing')).rejects.toThrow('AUDIT.NO_ORIGIN');
    const later = await index.impacts.of(auditor, { kind: 'account', name: 'office', since: 10, until: 100 });
    expect(later.origins).not.toContain('letter-l1@0');
  });
});
