import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Envelope } from '#libs/decisions';
import { endOfDay, type LocalDate } from '#libs/kernel';
import type { RecordedEvent } from '#libs/projections';
import { Schedule, type DiaryEntry } from '#libs/timekeeper';
import { ExpireOpinions } from '../application/expire-opinions.js';
import type { OpinionEvent } from '../domain/dossier/opinion.events.js';

type Given = Extract<OpinionEvent, { type: (typeof giving)[number] }>;

const giving = ['vetting.opinion-recorded', 'vetting.opinion-superseded'] as const;

/** The answers to one letter that are valid until the same day expire together, when it is over. */
@Injectable()
export class OpinionExpiry extends Schedule {
  readonly kind = 'opinion.expire';
  readonly handles = giving;

  constructor(private readonly bus: CommandBus) {
    super();
  }

  entries({ id, event: { data } }: RecordedEvent<Given>): readonly DiaryEntry[] {
    const { letterId, validUntil, timezone, ask } = data;
    const key = letterId === null ? `${validUntil}/${id}/${ask}` : `${validUntil}/${letterId}`;
    return [{ set: { kind: this.kind, key, dueAt: endOfDay(timezone, validUntil) } }];
  }

  async perform(key: string, envelope: Envelope): Promise<void> {
    const [validUntil = '', id = '', ask] = key.split('/');
    const expiring = ask === undefined ? { letter: id } : { nomination: id, ask };
    await this.bus.execute(new ExpireOpinions(expiring, validUntil as LocalDate, envelope));
  }
}
