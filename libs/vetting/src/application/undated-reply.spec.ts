import { complaintDecider } from '../domain/complaint/complaint.decider.js';
import { of } from './city.fixture.js';
import { complaintOffice } from './complaints.fixture.js';

const office = of('city-office', 'reviewer');
const discipline = of('city-discipline', 'opinion-officer', 'i1');
const endOfYear = '2026-12-21T01:00:00.000Z';
const report = {
  ...({ type: 'LodgeComplaint', channel: 'post', notice: null } as const),
  ...{ about: ['n1'], text: '反映的问题' },
};
const named = {
  ...report,
  lane: 'real-name',
  reporter: { name: '示例举报人', contact: '示例电话' },
} as const;

describe('a complaint whose working days reach into a year that is not published', () => {
  it.each([named, { ...report, lane: 'anonymous' } as const])(
    'R39: is taken all the same, and concluded, without a day ($lane)',
    async (lodging) => {
      const { act, decisions } = await complaintOffice(endOfYear);
      await act(office, 'k1', lodging);
      await act(discipline, 'k1', { type: 'OpenInvestigation', investigators: ['i1'] });
      const conclusions = [{ nomination: 'n1', finding: 'unsubstantiated' }] as const;
      await act(discipline, 'k1', { type: 'ConcludeInvestigation', conclusions, measures: '' });
      const complaint = await decisions.reading(office).state(complaintDecider, 'k1');
      expect(complaint).toMatchObject({
        status: 'concluded',
        replies: { acceptance: { due: null }, outcome: { due: null } },
      });
    },
  );
});
