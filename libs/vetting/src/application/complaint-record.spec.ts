import type { Actor } from '#libs/kernel';
import { of } from './city.fixture.js';
import { ComplaintReaders } from './complaint-readers.js';
import { ComplaintRecordQuery } from './complaint-record.query.js';
import { complaintOffice } from './complaints.fixture.js';

const office = of('city-office', 'reviewer');
const discipline = of('city-discipline', 'opinion-officer', 'i1');
const auditor = of('region', 'auditor');
const lodge = {
  ...({ type: 'LodgeComplaint', lane: 'real-name', channel: 'post', notice: null } as const),
  ...{ about: ['n1'], text: '反映的问题', reporter: { name: '示例举报人', contact: '示例电话' } },
};
const confidential = { code: 'VETTING.COMPLAINT_CONFIDENTIAL' };

const handled = async () => {
  const there = await complaintOffice('2017-05-15T01:00:00.000Z');
  const { decisions, organs, rules, recusals, inClear } = there;
  const records = new ComplaintRecordQuery(decisions, new ComplaintReaders(rules, organs, recusals));
  const reads = async (actor: Actor, id = 'k1') => inClear(await records.show(actor, id));
  await there.act(office, 'k1', lodge);
  return { ...there, reads };
};

describe('what a complaint says', () => {
  it('R39: is read with its steps and conclusions by those who act on it and by auditors, without who reported', async () => {
    const { act, reads } = await handled();
    await act(discipline, 'k1', { type: 'OpenInvestigation', investigators: ['i1'] });
    await act(discipline, 'k1', { type: 'RecordInvestigationStep', step: 'interview', note: '谈话' });
    const conclusions = [{ nomination: 'n1', finding: 'unsubstantiated' }] as const;
    await act(discipline, 'k1', { type: 'ConcludeInvestigation', conclusions, measures: '经查不属实' });
    await act(discipline, 'k1', { type: 'ReopenComplaint', reason: '新线索', evidence: ['照片'] });
    for (const actor of [discipline, of('city-discipline'), auditor]) {
      const record = await reads(actor);
      expect(record).toEqual({
        text: '反映的问题',
        steps: [{ ref: 'complaint-k1@2', by: 'i1', step: 'interview', note: '谈话' }],
        conclusions: [{ ref: 'complaint-k1@3', by: 'i1', conclusions, measures: '经查不属实' }],
        declinings: [],
        reopenings: [{ ref: 'complaint-k1@4', by: 'i1', reason: '新线索', evidence: ['照片'] }],
      });
    }
  });

  it('R39: is read by whoever decides whether to take it up, and by nobody else once it is investigated', async () => {
    const { act, reads } = await handled();
    for (const actor of [office, discipline, of('region-discipline')])
      expect(await reads(actor)).toMatchObject({ text: '反映的问题' });
    await act(discipline, 'k1', { type: 'OpenInvestigation', investigators: ['i1'] });
    expect(await reads(discipline)).toMatchObject({ text: '反映的问题' });
    for (const actor of [office, of('region-discipline')])
      await expect(reads(actor)).rejects.toMatchObject(confidential);
  });

  it('R39: is refused to the unit of a nominee, to other organs, and to whoever is recused', async () => {
    const { reads, decideRecusal } = await handled();
    const order = { type: 'DeclareRecusal', reason: '亲属' } as const;
    for (const actor of [discipline, auditor]) await decideRecusal(actor, 'n1', order);
    const refused = [of('hall', 'reviewer'), of('hall', 'auditor'), of('city-health'), discipline, auditor];
    for (const actor of refused) await expect(reads(actor)).rejects.toMatchObject(confidential);
    await expect(reads(of('city-discipline'), 'k9')).rejects.toMatchObject({
      code: 'VETTING.COMPLAINT_NOT_FOUND',
    });
  });

  it('R39: is read by those who look into the complaint into which it was merged', async () => {
    const { act, reads } = await handled();
    await act(office, 'k2', lodge);
    await act(discipline, 'k1', { type: 'MergeComplaints', into: 'k2', reason: '同一问题' });
    await act(discipline, 'k2', { type: 'OpenInvestigation', investigators: ['i1'] });
    expect(await reads(discipline)).toMatchObject({ text: '反映的问题' });
    await expect(reads(of('region-discipline'))).rejects.toMatchObject(confidential);
  });
});
