import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Envelope } from '#libs/decisions';
import type { RecordedEvent } from '#libs/projections';
import { Schedule, type DiaryEntry } from '#libs/timekeeper';
import { DecideComplaint } from '../application/decide-complaint.js';
import type { ComplaintEvent } from '../domain/complaint/complaint.events.js';
import type { ReplyDue } from '../domain/complaint/complaint.words.js';

type EventOf<Type extends ComplaintEvent['type']> = RecordedEvent<Extract<ComplaintEvent, { type: Type }>>;

/** Whoever gave a name should have heard by the end of a day whether it is taken up. */
@Injectable()
export class AcceptanceDeadline extends Schedule {
  readonly kind = 'complaint.acceptance-overdue';
  readonly handles = [
    'vetting.complaint-lodged',
    'vetting.complaint-reply-due-set',
    'vetting.acceptance-told',
  ] as const;

  constructor(private readonly bus: CommandBus) {
    super();
  }

  entries({ id: key, event }: EventOf<(typeof this.handles)[number]>): readonly DiaryEntry[] {
    const { kind } = this;
    switch (event.type) {
      case 'vetting.complaint-lodged':
        return dueBy(event.data.reply, kind, key);
      case 'vetting.complaint-reply-due-set':
        return event.data.what === 'acceptance' ? dueBy(event.data, kind, key) : [];
      case 'vetting.acceptance-told':
        return [{ strike: { kind, key } }];
    }
  }

  async perform(key: string, envelope: Envelope): Promise<void> {
    const command = { type: 'NoteReplyOverdue', what: 'acceptance' } as const;
    await this.bus.execute(new DecideComplaint(key, command, envelope));
  }
}

/** The same of what came of it; a complaint that is reopened has no outcome to tell. */
@Injectable()
export class OutcomeDeadline extends Schedule {
  readonly kind = 'complaint.outcome-overdue';
  readonly handles = [
    'vetting.investigation-concluded',
    'vetting.complaint-reply-due-set',
    'vetting.investigation-reopened',
    'vetting.outcome-told',
  ] as const;

  constructor(private readonly bus: CommandBus) {
    super();
  }

  entries({ id: key, event }: EventOf<(typeof this.handles)[number]>): readonly DiaryEntry[] {
    const { kind } = this;
    switch (event.type) {
      case 'vetting.investigation-concluded':
        return dueBy(event.data.reply, kind, key);
      case 'vetting.complaint-reply-due-set':
        return event.data.what === 'outcome' ? dueBy(event.data, kind, key) : [];
      case 'vetting.investigation-reopened':
      case 'vetting.outcome-told':
        return [{ strike: { kind, key } }];
    }
  }

  async perform(key: string, envelope: Envelope): Promise<void> {
    const command = { type: 'NoteReplyOverdue', what: 'outcome' } as const;
    await this.bus.execute(new DecideComplaint(key, command, envelope));
  }
}

const dueBy = (reply: ReplyDue | null, kind: string, key: string): readonly DiaryEntry[] =>
  reply ? [{ set: { kind, key, dueAt: reply.dueAt } }] : [];
