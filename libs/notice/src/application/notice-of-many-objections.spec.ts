import { happened } from '#libs/testing';
import type { NoticeEvent } from '../domain/notice.events.js';
import { close, envelopeOf, house, open, timekeeper } from './notice-house.fixture.js';

const raised = (number: number): NoticeEvent => ({
  type: 'notice.objection-raised',
  data: {
    complaint: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    ...{ nomination: 'n1', lane: 'anonymous', channel: 'web', postmark: null, receivedOn: '2017-05-16' },
  },
});

describe('a notice to which very many objected', () => {
  it('R22, R39: is closed by the clock and sealed, and its nomination knows every complaint', async () => {
    const objections = Array.from({ length: 2_000 }, (_, number) => raised(number));
    const { act, before, clock, keep, lastOf, log } = await house();
    await act(open);
    await before(happened('notice', 'p1', ...objections));
    clock.moveTo('2017-05-19T16:00:00.000Z');
    await act(close, envelopeOf(timekeeper));
    expect(await lastOf('notice-p1')).toEqual({
      type: 'notice.closed',
      data: {
        outcomes: [
          { nomination: 'n1', complaints: 2_000 },
          { nomination: 'n2', complaints: 0 },
        ],
      },
    });
    const known = (await log.readStream('nomination-n1'))
      .filter(({ type }) => type === 'nomination.notice-closed')
      .flatMap(({ data }) => (JSON.parse(data) as { complaints: string[] }).complaints);
    expect(new Set(known).size).toBe(2_000);

    await act({ type: 'SealResult', number: '示例1号', seal: '示例印章', digest: await keep('示例') });
    expect(await lastOf('notice-p1')).toMatchObject({ type: 'notice.result-sealed' });
  });
});
