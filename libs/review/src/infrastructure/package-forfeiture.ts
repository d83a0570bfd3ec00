import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Envelope } from '#libs/decisions';
import type { Instant } from '#libs/kernel';
import type { RecordedEvent } from '#libs/projections';
import { Schedule, type DiaryEntry } from '#libs/timekeeper';
import { DecidePackage } from '../application/decide-package.js';
import type { PackageEvent } from '../domain/package/package.events.js';

type Dated = Extract<PackageEvent, { type: (typeof dating)[number] }>;

const dating = [
  'review.package-opened',
  'review.package-returned',
  'review.package-reopened',
  'review.package-due-extended',
  'review.package-forfeited',
] as const;

/** R49: what has not come by its due instant is forfeited then, and who is not in what has come. */
@Injectable()
export class PackageForfeiture extends Schedule {
  readonly kind = 'package.forfeit';
  readonly handles = dating;

  constructor(private readonly bus: CommandBus) {
    super();
  }

  entries({ id: key, event, recordedAt }: RecordedEvent<Dated>): readonly DiaryEntry[] {
    const { kind } = this;
    switch (event.type) {
      case 'review.package-opened':
      case 'review.package-due-extended':
      case 'review.package-reopened':
        return [{ set: { kind, key, dueAt: event.data.dueAt } }];
      case 'review.package-returned':
        // Records of before may say that it was returned when the day was over.
        return [{ set: { kind, key, dueAt: laterOf(event.data.dueAt, recordedAt) } }];
      case 'review.package-forfeited':
        return [{ strike: { kind, key } }];
    }
  }

  async perform(key: string, envelope: Envelope): Promise<void> {
    await this.bus.execute(new DecidePackage(key, { type: 'ForfeitPackage' }, envelope));
  }
}

const laterOf = (one: Instant, other: Instant): Instant => (one > other ? one : other);
