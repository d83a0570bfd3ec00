import { Arrangements, stateCouncilArrangement } from '#libs/calendar';
import { campaignDecider } from '#libs/campaign';
import { part } from '#libs/decisions';
import { happened } from '#libs/testing';
import {
  close,
  envelopeOf,
  house,
  object,
  open,
  rulebook,
  timekeeper,
  unit,
} from './notice-house.fixture.js';

/** What the State Council will say of 2027 was not known when this was written. */
const madeUpHolidays = ['2027-01-01', '2027-05-01', '2027-10-01'];

const corrected = {
  ...{ rank: 'section', establishedPost: true, onDuty: true, fullTime: true, serviceYears: 8 },
  ...{ criteria: [], merits: [], lastViolationOn: null },
};
describe('a notice among its neighbours', () => {
  it('R22: is opened in one append with a note to each nomination, which says until when', async () => {
    const { act, lastOf } = await house();
    const { revisions } = await act(open);
    expect(Object.keys(revisions)).toEqual(['notice-p1', 'nomination-n1', 'nomination-n2']);
    expect(await lastOf('nomination-n2')).toEqual({
      type: 'nomination.notice-opened',
      data: { notice: 'p1', stage: 'unit-notice', until: '2017-05-19' },
    });
  });

  it('R22: is counted by the arrangement in force when it opens, though its campaign opened before that year was published', async () => {
    const endOfYear = '2026-12-31T01:00:00.000Z';
    const before = await house();
    before.clock.moveTo(endOfYear);
    await expect(before.act(open)).rejects.toMatchObject({ code: 'CALENDAR.YEAR_NOT_PUBLISHED' });

    const added = Arrangements.from(stateCouncilArrangement(), [
      { file: '2027.yaml', contents: { year: 2027, holidays: madeUpHolidays, makeUpDays: [] } },
    ]);
    const { act, clock, lastOf } = await house(added);
    clock.moveTo(endOfYear);
    await act(open);
    expect(await lastOf('notice-p1')).toMatchObject({
      data: { from: '2026-12-31', until: '2027-01-07', arrangement: added.inForce.digest },
    });
  });

  it('R39: an objection is, in the same append, a complaint about this nominee and no one else', async () => {
    const { act, lastOf } = await house();
    await act(open);
    const { revisions } = await act(object);
    expect(Object.keys(revisions)).toEqual(['notice-p1', 'complaint-k1', 'dossier-n1']);
    expect(await lastOf('complaint-k1')).toMatchObject({ data: { about: ['n1'], notice: 'p1' } });
  });

  it('R30, R31, R32: tells each nomination at its end which complaints there were', async () => {
    const { act, clock, lastOf, notices } = await house();
    await act(open);
    await act(object);
    clock.moveTo('2017-05-19T16:00:00.000Z');
    await act(close, envelopeOf(timekeeper));
    const closed = { notice: 'p1', stage: 'unit-notice' };
    expect(await lastOf('nomination-n1')).toMatchObject({ data: { ...closed, complaints: ['k1'] } });
    expect(await lastOf('nomination-n2')).toMatchObject({ data: { ...closed, complaints: [] } });
    expect(await notices.show(unit, 'p1')).toMatchObject({
      ...{ revision: 2, status: 'closed', until: '2017-05-19' },
      nominees: [
        { nomination: 'n1', complaints: ['k1'] },
        { nomination: 'n2', complaints: [] },
      ],
    });
  });

  it('leaves out at its end a nomination that was withdrawn meanwhile', async () => {
    const { act, before, clock } = await house();
    await act(open);
    const withdrawn = { type: 'nomination.withdrawn', data: { reason: '示例', wish: 'organ', by: 'clerk' } };
    await before(happened('nomination', 'n2', withdrawn));
    clock.moveTo('2017-05-20T01:00:00.000Z');
    const { revisions } = await act(close, envelopeOf(timekeeper));
    expect(Object.keys(revisions)).toEqual(['notice-p1', 'nomination-n1']);
  });

  it('R21, R22: facts corrected in a suspended notice go with it into the nomination, and the count begins anew', async () => {
    const { act, clock, lastOf, notices } = await house();
    await act(open);
    await act({ type: 'SuspendNotice', reason: '示例' });
    const { revisions } = await act({
      ...{ type: 'CorrectFactsShown', nomination: 'n1', reason: '示例', facts: corrected },
    });
    expect(Object.keys(revisions)).toEqual(['notice-p1', 'nomination-n1']);
    expect(await lastOf('nomination-n1')).toEqual({
      type: 'nomination.facts-corrected',
      data: { facts: corrected, reason: '示例' },
    });
    clock.moveTo('2017-05-17T01:00:00.000Z');
    await act({ type: 'RestartNotice' });
    const again = { notice: 'p1', stage: 'unit-notice', until: '2017-05-23' };
    expect(await lastOf('nomination-n1')).toEqual({ type: 'nomination.notice-opened', data: again });
    expect(await lastOf('nomination-n2')).toEqual({ type: 'nomination.notice-opened', data: again });
    expect(await notices.show(unit, 'p1')).toMatchObject({
      ...{ status: 'running', from: '2017-05-17', until: '2017-05-23', restarts: 1 },
    });
  });

  it('R7: takes no correction to a rank that the rulebook does not know', async () => {
    const { act } = await house();
    await act(open);
    await act({ type: 'SuspendNotice', reason: '示例' });
    const facts = { ...corrected, rank: 'admiral' };
    const correction = { type: 'CorrectFactsShown', nomination: 'n1', reason: '示例', facts } as const;
    await expect(act(correction)).rejects.toMatchObject({ code: 'NOTICE.RANK_UNKNOWN' });
  });

  it('R42: deeds corrected in a suspended notice are due for their review anew', async () => {
    const { act } = await house();
    await act(open);
    await act({ type: 'SuspendNotice', reason: '示例' });
    const { revisions } = await act({
      ...{ type: 'CorrectDeedsShown', nomination: 'n1', reason: '示例', deeds: '示例事迹' },
    });
    expect(Object.keys(revisions)).toEqual(['notice-p1', 'nomination-n1', 'dossier-n1']);
  });

  it('R22, R39: a letter posted in time adds its complaint to the outcome, until the result is sealed', async () => {
    const { act, clock, keep, lastOf, notices } = await house();
    await act(open);
    clock.moveTo('2017-05-22T01:00:00.000Z');
    await act(close, envelopeOf(timekeeper));
    await act({ ...object, postmark: '2017-05-19' });
    const closed = { notice: 'p1', stage: 'unit-notice', complaints: ['k1'] };
    expect(await lastOf('nomination-n1')).toEqual({ type: 'nomination.notice-closed', data: closed });
    expect(await lastOf('complaint-k1')).toMatchObject({ data: { postmark: '2017-05-19' } });

    const note = { number: '示例1号', seal: '示例印章', digest: await keep('示例公示结果说明') };
    await act({ type: 'SealResult', ...note });
    expect(await lastOf('notice-p1')).toMatchObject({
      data: {
        outcomes: [
          { nomination: 'n1', blockedBy: 1 },
          { nomination: 'n2', blockedBy: 0 },
        ],
      },
    });
    expect(await notices.show(unit, 'p1')).toMatchObject({ status: 'sealed', result: note });
    await expect(act({ ...object, complaint: 'k2', postmark: '2017-05-19' })).rejects.toMatchObject({
      code: 'NOTICE.RESULT_SEALED',
    });
  });

  it('R19: is sealed by a note that is kept, and by no other', async () => {
    const { act, clock, lastOf } = await house();
    await act(open);
    clock.moveTo('2017-05-22T01:00:00.000Z');
    await act(close, envelopeOf(timekeeper));
    const note = { number: '示例1号', seal: '示例印章', digest: 'a'.repeat(64) };
    await expect(act({ type: 'SealResult', ...note })).rejects.toMatchObject({
      code: 'ATTACHMENTS.NOT_KEPT',
    });
    expect(await lastOf('notice-p1')).toMatchObject({ type: 'notice.closed' });
  });

  it('is opened once by the same command sent twice', async () => {
    const { act, log } = await house();
    const envelope = envelopeOf(unit);
    const { position } = await act(open, envelope);
    expect(await act(open, envelope)).toMatchObject({ position, repeated: true });
    expect(await log.readStream('nomination-n1')).toHaveLength(2);
  });

  it('once its campaign has closed, is neither opened nor objected to, but still ends', async () => {
    const { act, before, clock, lastOf } = await house();
    await act(open);
    await before(part(campaignDecider, 'c1', { type: 'CloseCampaign', reason: '示例' }, { rulebook }));
    await expect(act(object)).rejects.toMatchObject({ code: 'CAMPAIGN.CLOSED' });
    await expect(act(open)).rejects.toMatchObject({ code: 'CAMPAIGN.CLOSED' });
    clock.moveTo('2017-05-19T16:00:00.000Z');
    await act(close, envelopeOf(timekeeper));
    expect(await lastOf('notice-p1')).toMatchObject({ type: 'notice.closed' });
  });

  it('is refused for a nomination that nobody opened, and then nothing is written', async () => {
    const { act, log } = await house();
    const head = await log.head();
    await expect(act({ ...open, nominations: ['n1', 'n9'] })).rejects.toMatchObject({
      code: 'NOTICE.NOMINEE_UNKNOWN',
    });
    await expect(act(close)).rejects.toMatchObject({ code: 'NOTICE.NOT_FOUND' });
    expect(await log.head()).toBe(head);
  });
});
