import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Envelope } from '#libs/decisions';
import { daysAfter, endOfDay, type LocalDate } from '#libs/kernel';
import type { RecordedEvent } from '#libs/projections';
import { Schedule, type DiaryEntry } from '#libs/timekeeper';
import { DecideLetter } from '../application/decide-letter.js';
import type { LetterEvent } from '../domain/letter/letter.events.js';

type Asked = Extract<LetterEvent, { type: (typeof asking)[number] }>;

const asking = ['vetting.letter-issued', 'vetting.line-due-again'] as const;

/** A letter is urged (催办) when a day on which the rulebook says so begins. */
@Injectable()
export class LetterUrging extends Schedule {
  readonly kind = 'letter.urge';
  readonly handles = asking;

  constructor(private readonly bus: CommandBus) {
    super();
  }

  entries({ id, event: { data } }: RecordedEvent<Asked>): readonly DiaryEntry[] {
    return data.urgeOn.map((day) => ({
      set: { kind: this.kind, key: `${id}/${day}`, dueAt: endOfDay(data.timezone, daysAfter(day, -1)) },
    }));
  }

  async perform(key: string, envelope: Envelope): Promise<void> {
    const [id = '', day = ''] = key.split('/');
    const urge = { type: 'UrgeAsPlanned', day: day as LocalDate } as const;
    await this.bus.execute(new DecideLetter(id, urge, envelope));
  }
}
