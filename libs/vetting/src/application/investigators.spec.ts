import { of } from './city.fixture.js';
import { complaintOffice } from './complaints.fixture.js';

const office = of('city-office', 'reviewer');
const lodge = {
  ...({ type: 'LodgeComplaint', lane: 'anonymous', channel: 'post', notice: null } as const),
  ...{ about: ['n1'], text: '反映的问题' },
};
const conclude = {
  ...({ type: 'ConcludeInvestigation', measures: '' } as const),
  conclusions: [{ nomination: 'n1', finding: 'unsubstantiated' }],
} as const;

describe('those who investigate', () => {
  it('R39: are not of an organ beside the one that investigates, nor over it', async () => {
    const { act } = await complaintOffice('2017-05-15T01:00:00.000Z');
    await act(office, 'k1', lodge);
    for (const account of ['of-city-health', 'above'])
      await expect(
        act(of('city-discipline'), 'k1', { type: 'OpenInvestigation', investigators: ['i1', account] }),
      ).rejects.toMatchObject({
        ...{ code: 'VETTING.INVESTIGATOR_OF_ANOTHER_ORGAN', rule: 'R39' },
        details: { account },
      });
  });

  it('R39: are people of an organ below it, too, who record and conclude what they find', async () => {
    const { act, complaints } = await complaintOffice('2017-05-15T01:00:00.000Z');
    await act(office, 'k1', lodge);
    await act(of('region-discipline'), 'k1', { type: 'OpenInvestigation', investigators: ['i1'] });
    const below = of('city-discipline', 'opinion-officer', 'i1');
    await act(below, 'k1', { type: 'RecordInvestigationStep', step: 'interview', note: '谈话' });
    await act(below, 'k1', conclude);
    expect(await complaints.show(office, 'k1')).toMatchObject({
      ...{ status: 'concluded', organ: 'region-discipline' },
    });
  });
});
