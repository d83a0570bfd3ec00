import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Decisions, type Envelope } from '#libs/decisions';
import type { RecordedEvent } from '#libs/projections';
import { Schedule, type DiaryEntry } from '#libs/timekeeper';
import { DecidePackage } from '../application/decide-package.js';
import { LatePackages } from '../application/late-packages.js';

/** R49: whom the clock spared for a freeze it asks again once that is lifted, unless the day was extended. */
@Injectable()
export class UnfrozenForfeiture extends Schedule {
  readonly kind = 'package.forfeit-unfrozen';
  readonly handles = ['nomination.unfrozen'];

  constructor(
    private readonly decisions: Decisions,
    private readonly late: LatePackages,
    private readonly bus: CommandBus,
  ) {
    super();
  }

  entries({ id: key, recordedAt: dueAt }: RecordedEvent): readonly DiaryEntry[] {
    return [{ set: { kind: this.kind, key, dueAt } }];
  }

  async perform(nomination: string, envelope: Envelope): Promise<void> {
    const id = await this.late.putOffFor(this.decisions.reading(envelope.actor), nomination);
    if (id === undefined) return;
    await this.bus.execute(new DecidePackage(id, { type: 'ForfeitLateNominee', nomination }, envelope));
  }
}
