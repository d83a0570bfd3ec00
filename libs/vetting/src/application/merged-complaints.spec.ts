import { of } from './city.fixture.js';
import { complaintOffice } from './complaints.fixture.js';

const office = of('city-office', 'reviewer');
const discipline = of('city-discipline', 'opinion-officer', 'i1');
const inCharge = { ...discipline, accountId: 'above', organId: 'region-discipline' };
const report = {
  ...({ type: 'LodgeComplaint', channel: 'post', notice: null } as const),
  ...{ about: ['n1'], text: '反映的问题' },
};
const named = {
  ...report,
  ...({ lane: 'real-name', reporter: { name: '示例举报人', contact: '示例电话' } } as const),
};
const unnamed = { ...report, lane: 'anonymous' } as const;
const tell = { type: 'TellReporter', what: 'outcome', how: '电话' } as const;
const overdue = { type: 'NoteReplyOverdue', what: 'outcome' } as const;
const conclude = {
  ...({ type: 'ConcludeInvestigation', measures: '' } as const),
  conclusions: [{ nomination: 'n1', finding: 'unsubstantiated' }] as const,
};
const reopen = { type: 'ReopenComplaint', reason: '新事实', evidence: ['证词'] } as const;
const timekeeper = of('platform', 'timekeeper');
const concludedAt = '2017-05-22T01:00:00.000Z';

/** k0 and k1 were merged into k2, and that one into k3, which is looked into. */
const merged = async () => {
  const there = await complaintOffice('2017-05-15T01:00:00.000Z');
  const { act, clock, complaints } = there;
  for (const [id, lodging] of [
    ['k0', unnamed],
    ['k1', named],
    ['k2', named],
    ['k3', unnamed],
  ] as const)
    await act(office, id, lodging);
  for (const [id, into] of [
    ['k0', 'k2'],
    ['k1', 'k2'],
    ['k2', 'k3'],
  ] as const)
    await act(discipline, id, { type: 'MergeComplaints', into, reason: '同一问题' });
  await act(discipline, 'k3', { type: 'OpenInvestigation', investigators: ['i1'] });
  clock.moveTo(concludedAt);
  return { ...there, outcomeOf: async (id: string) => (await complaints.show(office, id)).replies[1] };
};

describe('whoever reported what another had reported, too', () => {
  it('R39: hears what came of it when the one that was looked into is concluded, and not before', async () => {
    const { act } = await merged();
    await expect(act(office, 'k1', tell)).rejects.toMatchObject({
      ...{ code: 'VETTING.NOTHING_TO_TELL', rule: 'R39' },
    });
    await act(discipline, 'k3', conclude);
    expect((await act(office, 'k1', tell)).revisions).toEqual({ 'complaint-k1': 2 });
  });

  it('R39: hears it within the days that count from that conclusion, where a name was given', async () => {
    const { act, clock, outcomeOf, setsDays } = await merged();
    await setsDays('k3', 'outcome', concludedAt);
    expect(await outcomeOf('k1')).toMatchObject({ dueOn: undefined });
    await act(discipline, 'k3', conclude);
    await setsDays('k3', 'outcome', concludedAt);
    for (const id of ['k1', 'k2'])
      expect(await outcomeOf(id)).toMatchObject({ dueOn: '2017-06-12', isOverdue: false });
    for (const id of ['k0', 'k3']) expect(await outcomeOf(id)).toBeUndefined();
    clock.moveTo('2017-06-12T16:00:00.000Z');
    await act(timekeeper, 'k1', overdue);
    expect(await outcomeOf('k1')).toMatchObject({ isOverdue: true });
  });

  it('R39: hears of a new conclusion, too, though the one before was told', async () => {
    const { act, clock, outcomeOf, setsDays } = await merged();
    await act(discipline, 'k3', conclude);
    await setsDays('k3', 'outcome', concludedAt);
    await act(office, 'k1', tell);
    await act(inCharge, 'k3', reopen);
    await act(inCharge, 'k3', { type: 'OpenInvestigation', investigators: ['above'] });
    expect(await outcomeOf('k1')).toMatchObject({ dueOn: '2017-06-12', isTold: true });
    clock.moveTo('2017-06-15T01:00:00.000Z');
    await act(inCharge, 'k3', conclude);
    await setsDays('k3', 'outcome', '2017-06-15T01:00:00.000Z');
    expect(await outcomeOf('k1')).toMatchObject({ dueOn: '2017-07-05', isTold: false });
    await act(office, 'k1', tell);
  });

  it('R39: is not told late while it is looked into again, and has another day after that', async () => {
    const { act, clock, outcomeOf, setsDays } = await merged();
    await act(discipline, 'k3', conclude);
    await setsDays('k3', 'outcome', concludedAt);
    await act(inCharge, 'k3', reopen);
    clock.moveTo('2017-06-15T01:00:00.000Z');
    await expect(act(timekeeper, 'k1', overdue)).rejects.toMatchObject({
      code: 'VETTING.REPLY_NOT_OVERDUE',
    });
    await act(inCharge, 'k3', { type: 'OpenInvestigation', investigators: ['above'] });

    await act(inCharge, 'k3', conclude);
    await setsDays('k3', 'outcome', '2017-06-15T01:00:00.000Z');
    expect(await outcomeOf('k1')).toMatchObject({ dueOn: '2017-07-05', isOverdue: false });
  });
});
