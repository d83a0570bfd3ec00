import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Envelope } from '#libs/decisions';
import type { RecordedEvent } from '#libs/projections';
import { Schedule, type DiaryEntry } from '#libs/timekeeper';
import { OweOpinionAgain } from '../application/opinion-owed-again.js';
import type { ReopeningEvent } from '../domain/dossier/reopening.events.js';

type Reopened = Extract<ReopeningEvent, { type: 'vetting.reopened' }>;

/** R41: organs whose opinions late information makes due anew owe another answer to the letter that they answered. */
@Injectable()
export class ReopenedOpinions extends Schedule {
  readonly kind = 'letter.opinion-reopened';
  readonly handles = ['vetting.reopened'] as const;

  constructor(private readonly bus: CommandBus) {
    super();
  }

  entries({ id, recordedAt: dueAt, event: { data } }: RecordedEvent<Reopened>): readonly DiaryEntry[] {
    return data.asks.map((ask) => ({ set: { kind: this.kind, key: `${id}/${ask}`, dueAt } }));
  }

  async perform(key: string, envelope: Envelope): Promise<void> {
    const [nomination = '', ask = ''] = key.split('/');
    await this.bus.execute(new OweOpinionAgain({ nomination, ask, why: 'reopened' }, envelope));
  }
}
