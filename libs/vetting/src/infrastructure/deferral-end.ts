import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Envelope } from '#libs/decisions';
import { daysAfter, endOfDay } from '#libs/kernel';
import type { RecordedEvent } from '#libs/projections';
import { Schedule, type DiaryEntry } from '#libs/timekeeper';
import { OweOpinionAgain } from '../application/opinion-owed-again.js';
import type { OpinionEvent } from '../domain/dossier/opinion.events.js';

type Given = Extract<OpinionEvent, { type: (typeof giving)[number] }>;

const giving = ['vetting.opinion-recorded', 'vetting.opinion-superseded'] as const;

/** An answer that was put off until a day is owed again when that day begins. */
@Injectable()
export class DeferralEnd extends Schedule {
  readonly kind = 'letter.deferral-end';
  readonly handles = giving;

  constructor(private readonly bus: CommandBus) {
    super();
  }

  entries({ id, event: { data } }: RecordedEvent<Given>): readonly DiaryEntry[] {
    const { letterId, timezone, until } = data;
    if (letterId === null || until === null) return [];
    const dueAt = endOfDay(timezone, daysAfter(until, -1));
    return [{ set: { kind: this.kind, key: `${letterId}/${id}/${until}`, dueAt } }];
  }

  async perform(key: string, envelope: Envelope): Promise<void> {
    const [letter = '', nomination = ''] = key.split('/');
    await this.bus.execute(new OweOpinionAgain({ letter, nomination, why: 'deferral-ended' }, envelope));
  }
}
