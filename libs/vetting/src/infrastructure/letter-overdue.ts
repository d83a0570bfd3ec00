import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Envelope } from '#libs/decisions';
import { endOfDay } from '#libs/kernel';
import type { RecordedEvent } from '#libs/projections';
import { Schedule, type DiaryEntry } from '#libs/timekeeper';
import { DecideLetter } from '../application/decide-letter.js';
import type { LetterEvent } from '../domain/letter/letter.events.js';

type Asked = Extract<LetterEvent, { type: (typeof asking)[number] }>;

const asking = ['vetting.letter-issued', 'vetting.line-due-again'] as const;

/** An answer that is waited for when its last day is over is overdue; each last day that is set is looked at once. */
@Injectable()
export class LetterOverdue extends Schedule {
  readonly kind = 'letter.overdue';
  readonly handles = asking;

  constructor(private readonly bus: CommandBus) {
    super();
  }

  entries({ id, event: { type, data } }: RecordedEvent<Asked>): readonly DiaryEntry[] {
    const { dueOn, timezone } = data;
    const key = type === 'vetting.letter-issued' ? id : `${id}/${dueOn}`;
    return [{ set: { kind: this.kind, key, dueAt: endOfDay(timezone, dueOn) } }];
  }

  async perform(key: string, envelope: Envelope): Promise<void> {
    const [id = ''] = key.split('/');
    await this.bus.execute(new DecideLetter(id, { type: 'NoteOverdue' }, envelope));
  }
}
