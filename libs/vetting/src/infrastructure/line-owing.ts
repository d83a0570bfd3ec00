import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Envelope } from '#libs/decisions';
import type { RecordedEvent } from '#libs/projections';
import { Schedule, type DiaryEntry } from '#libs/timekeeper';
import { OweOpinionAgain } from '../application/opinion-owed-again.js';
import type { LetterEvent } from '../domain/letter/letter.events.js';

type Reopening = Extract<LetterEvent, { type: keyof typeof reasons }>;

const reasons = {
  'vetting.line-withdrawn': 'withdrawn',
  'vetting.line-returned': 'returned',
  'vetting.information-provided': 'information-provided',
} as const;

type Reason = (typeof reasons)[keyof typeof reasons];

/** What makes an answer owed again gives it a last day at once, by an act of its own: a calendar that ends hinders none. */
@Injectable()
export class LineOwing extends Schedule {
  readonly kind = 'letter.line-owed';
  readonly handles = [
    ...(['vetting.line-withdrawn', 'vetting.line-returned', 'vetting.information-provided'] as const),
  ];

  constructor(private readonly bus: CommandBus) {
    super();
  }

  entries({ id, recordedAt: dueAt, event }: RecordedEvent<Reopening>): readonly DiaryEntry[] {
    const { nomination } = event.data;
    return [{ set: { kind: this.kind, key: `${id}/${nomination}/${reasons[event.type]}`, dueAt } }];
  }

  async perform(key: string, envelope: Envelope): Promise<void> {
    const [letter = '', nomination = '', why = ''] = key.split('/');
    await this.bus.execute(new OweOpinionAgain({ letter, nomination, why: why as Reason }, envelope));
  }
}
