import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Envelope } from '#libs/decisions';
import type { RecordedEvent } from '#libs/projections';
import { Schedule, type DiaryEntry } from '#libs/timekeeper';
import { FollowUpLetter } from '../application/follow-up-letter.js';
import type { OpinionEvent } from '../domain/dossier/opinion.events.js';

type Expired = Extract<OpinionEvent, { type: 'vetting.opinion-expired' }>;

/** What expired is asked for again at once, by an act of its own: a calendar that ends must not keep it valid. */
@Injectable()
export class LetterFollowing extends Schedule {
  readonly kind = 'letter.follow-up';
  readonly handles = ['vetting.opinion-expired'] as const;

  constructor(private readonly bus: CommandBus) {
    super();
  }

  entries({ recordedAt: dueAt, event: { data } }: RecordedEvent<Expired>): readonly DiaryEntry[] {
    const { letterId, validUntil } = data;
    return letterId === null ? [] : [{ set: { kind: this.kind, key: `${validUntil}/${letterId}`, dueAt } }];
  }

  async perform(key: string, envelope: Envelope): Promise<void> {
    const [, id = ''] = key.split('/');
    await this.bus.execute(new FollowUpLetter(id, envelope));
  }
}
