import { of } from './city.fixture.js';
import { complaintOffice } from './complaints.fixture.js';

const office = of('city-office', 'reviewer');
const discipline = of('city-discipline', 'opinion-officer', 'i1');
const lodge = {
  ...({ type: 'LodgeComplaint', lane: 'real-name', channel: 'post', notice: null } as const),
  ...{ about: ['n1'], text: '反映的问题', reporter: { name: '示例举报人', contact: '示例电话' } },
};
const tell = { type: 'TellReporter', what: 'outcome', how: '电话' } as const;

describe('whoever reported what another had reported, too', () => {
  it('R39: hears what came of it when the one that was looked into is concluded, and not before', async () => {
    const { act } = await complaintOffice('2017-05-15T01:00:00.000Z');
    for (const id of ['k1', 'k2', 'k3']) await act(office, id, lodge);
    await act(discipline, 'k1', { type: 'MergeComplaints', into: 'k2', reason: '同一问题' });
    await act(discipline, 'k2', { type: 'MergeComplaints', into: 'k3', reason: '同一问题' });
    await act(discipline, 'k3', { type: 'OpenInvestigation', investigators: ['i1'] });
    await expect(act(office, 'k1', tell)).rejects.toMatchObject({
      ...{ code: 'VETTING.NOTHING_TO_TELL', rule: 'R39' },
    });
    const conclusions = [{ nomination: 'n1', finding: 'unsubstantiated' }] as const;
    await act(discipline, 'k3', { type: 'ConcludeInvestigation', conclusions, measures: '' });
    expect((await act(office, 'k1', tell)).revisions).toEqual({ 'complaint-k1': 2 });
  });
});
