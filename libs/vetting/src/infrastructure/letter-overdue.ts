import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Envelope } from '#libs/decisions';
import { endOfDay } from '#libs/kernel';
import type { RecordedEvent } from '#libs/projections';
import { Schedule, type DiaryEntry } from '#libs/timekeeper';
import { DecideLetter } from '../application/decide-letter.js';
import type { LetterEvent } from '../domain/letter/letter.events.js';

type Issued = Extract<LetterEvent, { type: 'vetting.letter-issued' }>;

/** A letter that waits for an answer when its last day is over is overdue. */
@Injectable()
export class LetterOverdue extends Schedule {
  readonly kind = 'letter.overdue';
  readonly handles = ['vetting.letter-issued'] as const;

  constructor(private readonly bus: CommandBus) {
    super();
  }

  entries({ id: key, event: { data } }: RecordedEvent<Issued>): readonly DiaryEntry[] {
    return [{ set: { kind: this.kind, key, dueAt: endOfDay(data.timezone, data.dueOn) } }];
  }

  async perform(key: string, envelope: Envelope): Promise<void> {
    await this.bus.execute(new DecideLetter(key, { type: 'NoteOverdue' }, envelope));
  }
}
