import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Envelope } from '#libs/decisions';
import type { RecordedEvent } from '#libs/projections';
import { Schedule, type DiaryEntry } from '#libs/timekeeper';
import { DecideHonour } from '../application/decide-honour.js';
import type { HonourEvent } from '../domain/honour.events.js';

type Dated = Extract<HonourEvent, { type: (typeof dating)[number] }>;

const dating = ['honours.published', 'honours.closed', 'honours.reinstated'] as const;

/** R52: when the days to appeal have passed, a revoked title is closed, unless something is still to be done. */
@Injectable()
export class HonourClosing extends Schedule {
  readonly kind = 'honour.close';
  readonly handles = dating;

  constructor(private readonly bus: CommandBus) {
    super();
  }

  entries({ id: key, event }: RecordedEvent<Dated>): readonly DiaryEntry[] {
    const { kind } = this;
    switch (event.type) {
      case 'honours.published': {
        const { appeal } = event.data;
        return appeal ? [{ set: { kind, key, dueAt: appeal.dueAt } }] : [];
      }
      case 'honours.closed':
      case 'honours.reinstated':
        return [{ strike: { kind, key } }];
    }
  }

  async perform(key: string, envelope: Envelope): Promise<void> {
    await this.bus.execute(new DecideHonour(key, { type: 'Close' }, envelope));
  }
}
