import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Envelope } from '#libs/decisions';
import type { DomainEvent } from '#libs/kernel';
import type { RecordedEvent } from '#libs/projections';
import { Schedule, type DiaryEntry } from '#libs/timekeeper';
import { DecideNotice } from '../application/decide-notice.js';
import type { NoticeEvent } from '../domain/notice.events.js';

const kind = 'notice.close';

/** R22: a notice ends by itself, at the first instant after its last day. */
@Injectable()
export class NoticeClosing extends Schedule {
  readonly kind = kind;
  readonly handles = [
    'notice.opened',
    'notice.suspended',
    'notice.restarted',
    'notice.closed',
  ] as const satisfies readonly NoticeEvent['type'][];

  constructor(private readonly bus: CommandBus) {
    super();
  }

  entries({ id: key, event }: RecordedEvent<DomainEvent>): readonly DiaryEntry[] {
    return entriesOf(event as NoticeEvent, key);
  }

  async perform(key: string, envelope: Envelope): Promise<void> {
    await this.bus.execute(new DecideNotice(key, { type: 'CloseNotice' }, envelope));
  }
}

const entriesOf = (event: NoticeEvent, key: string): readonly DiaryEntry[] => {
  switch (event.type) {
    case 'notice.opened':
    case 'notice.restarted':
      return [{ set: { kind, key, dueAt: event.data.closesAt } }];
    case 'notice.objection-raised':
    case 'notice.corrected':
    case 'notice.result-sealed':
      return [];
    case 'notice.suspended':
    case 'notice.closed':
      return [{ strike: { kind, key } }];
  }
};
