import { Arrangements, stateCouncilArrangement } from '#libs/calendar';
import { complaintDecider } from '../domain/complaint/complaint.decider.js';
import type { ComplaintCommandOf } from '../domain/complaint/complaint.commands.js';
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
const unnamed = { ...report, lane: 'anonymous' } as const;
const madeUpHolidays = ['2027-01-01', '2027-05-01', '2027-10-01'];
const nextYear = Arrangements.from(stateCouncilArrangement(), [
  { file: '2027.yaml', contents: { year: 2027, holidays: madeUpHolidays, makeUpDays: [] } },
]);
const dated = (dueOn: string) => ({ due: { dueOn, arrangement: nextYear.inForce.digest } });
const undated = { due: null };

const concluded = async (lodging: ComplaintCommandOf<'LodgeComplaint'>) => {
  const there = await complaintOffice(endOfYear);
  const { act, clock } = there;
  await act(office, 'k1', lodging);
  await act(discipline, 'k1', { type: 'OpenInvestigation', investigators: ['i1'] });
  clock.moveTo('2026-12-23T01:00:00.000Z');
  const conclusions = [{ nomination: 'n1', finding: 'unsubstantiated' }] as const;
  await act(discipline, 'k1', { type: 'ConcludeInvestigation', conclusions, measures: '' });
  return {
    ...there,
    setsBoth: async (published?: Arrangements): Promise<void> => {
      await there.setsDays('k1', 'acceptance', endOfYear, published);
      await there.setsDays('k1', 'outcome', '2026-12-23T01:00:00.000Z', published);
    },
    shown: () => there.decisions.reading(office).state(complaintDecider, 'k1'),
  };
};

describe('a complaint whose working days reach into a year that is not published', () => {
  it.each([named, unnamed])(
    'R39: is taken all the same, and concluded, without a day ($lane)',
    async (lodging) => {
      const { shown } = await concluded(lodging);
      expect(await shown()).toMatchObject({
        status: 'concluded',
        replies: { acceptance: undated, outcome: undated },
      });
    },
  );

  it('R39: gets its days when the year is published, counted from its lodging and its conclusion', async () => {
    const { clock, setsBoth, shown } = await concluded(named);
    await expect(setsBoth()).rejects.toMatchObject({ code: 'CALENDAR.YEAR_NOT_PUBLISHED' });
    clock.moveTo('2026-12-30T01:00:00.000Z');
    await setsBoth(nextYear);
    expect(await shown()).toMatchObject({
      replies: { acceptance: dated('2027-01-11'), outcome: dated('2027-01-13') },
    });
  });

  it('R39: is late with its reply from that day on', async () => {
    const { act, clock, complaints, setsBoth } = await concluded(named);
    await setsBoth(nextYear);
    clock.moveTo('2027-01-11T16:00:00.000Z');
    await act(of('platform', 'timekeeper'), 'k1', { type: 'NoteReplyOverdue', what: 'acceptance' });
    expect((await complaints.show(office, 'k1')).replies).toEqual([
      { what: 'acceptance', isTold: false, isOverdue: true, dueOn: '2027-01-11' },
      { what: 'outcome', isTold: false, isOverdue: false, dueOn: '2027-01-13' },
    ]);
  });

  it('R39: never has a day where nobody gave a name', async () => {
    const { setsBoth, shown } = await concluded(unnamed);
    await setsBoth(nextYear);
    await setsBoth();
    expect(await shown()).toMatchObject({ replies: { acceptance: undated, outcome: undated } });
  });
});
