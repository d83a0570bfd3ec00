import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Envelope } from '#libs/decisions';
import type { Instant } from '#libs/kernel';
import type { RecordedEvent } from '#libs/projections';
import { Schedule, type DiaryEntry } from '#libs/timekeeper';
import { SetReplyDues } from '../application/set-reply-dues.js';
import type { ComplaintEvent } from '../domain/complaint/complaint.events.js';
import type { ReplyKind } from '../domain/complaint/complaint.words.js';

type EventOf<Type extends ComplaintEvent['type']> = RecordedEvent<Extract<ComplaintEvent, { type: Type }>>;

/**
 * R39: the day of a reply that was left open, since it lay in a year that was not published, is set by an act of its
 * own as soon as it is; so is the day of those who reported what was merged, which begins with the other's conclusion.
 */
@Injectable()
export class ReplyDays extends Schedule {
  readonly kind = 'complaint.reply-day';
  readonly handles = [
    ...(['vetting.complaint-lodged', 'vetting.acceptance-told'] as const),
    ...(['vetting.investigation-concluded', 'vetting.investigation-reopened'] as const),
  ];

  constructor(private readonly bus: CommandBus) {
    super();
  }

  entries(recorded: EventOf<(typeof this.handles)[number]>): readonly DiaryEntry[] {
    const { id, recordedAt: dueAt, event } = recorded;
    const line = (what: ReplyKind) => ({ kind: this.kind, key: `${id}/${what}` });
    switch (event.type) {
      case 'vetting.complaint-lodged': {
        const { lane, reply } = event.data;
        return lane === 'real-name' && !reply ? [{ set: { ...line('acceptance'), dueAt } }] : [];
      }
      case 'vetting.acceptance-told':
        return [{ strike: line('acceptance') }];
      // Where its own reporter was told, those of the others that were merged into it may not have been.
      case 'vetting.investigation-concluded':
        return [{ set: { ...line('outcome'), dueAt } }];
      case 'vetting.investigation-reopened':
        return [{ strike: line('outcome') }];
    }
  }

  async perform(key: string, envelope: Envelope, dueAt: Instant): Promise<void> {
    const [complaint = '', what] = key.split('/');
    const kind = what === 'outcome' ? what : 'acceptance';
    await this.bus.execute(new SetReplyDues(complaint, kind, dueAt, envelope));
  }
}
