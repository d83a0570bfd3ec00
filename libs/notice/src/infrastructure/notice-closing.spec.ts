import { CqrsModule } from '@nestjs/cqrs';
import { Test } from '@nestjs/testing';
import type { DomainEvent } from '#libs/kernel';
import type { RecordedEvent } from '#libs/projections';
import { opened } from '../domain/notice.fixture.js';
import { NoticeClosing } from './notice-closing.js';

let closing: NoticeClosing;

beforeAll(async () => {
  const house = Test.createTestingModule({ imports: [CqrsModule.forRoot()], providers: [NoticeClosing] });
  closing = (await house.compile()).get(NoticeClosing);
});

const recorded = (event: DomainEvent): RecordedEvent => ({ id: 'p1', event }) as RecordedEvent;

describe('the closing of a notice', () => {
  it('R22: is due at the first instant after its last day', () => {
    expect(closing.entries(recorded(opened))).toEqual([
      { set: { kind: 'notice.close', key: 'p1', dueAt: '2017-05-19T16:00:00.000Z' } },
    ]);
  });

  it('R22: is struck out while the notice is suspended, and due after its new last day when it restarts', () => {
    const suspended = { type: 'notice.suspended', data: { reason: '示例', by: 'clerk' } };
    expect(closing.entries(recorded(suspended))).toEqual([{ strike: { kind: 'notice.close', key: 'p1' } }]);
    const closesAt = '2017-05-23T16:00:00.000Z';
    expect(closing.entries(recorded({ type: 'notice.restarted', data: { closesAt } }))).toEqual([
      { set: { kind: 'notice.close', key: 'p1', dueAt: closesAt } },
    ]);
  });

  it('is struck out when the office has closed the notice', () => {
    const closed = { type: 'notice.closed', data: { outcomes: [] } };
    expect(closing.entries(recorded(closed))).toEqual([{ strike: { kind: 'notice.close', key: 'p1' } }]);
  });
});
