import { z } from 'zod';
import { eventSpecs } from '#libs/catalogue';
import type { Instant, LocalDate } from '#libs/kernel';
import { channels } from '#libs/rulebook';
import type { NoticeEvent } from '../domain/notice.events.js';

const id = z.string().min(1);
const day = z.custom<LocalDate>((value) => z.iso.date().safeParse(value).success);
const instant = z.custom<Instant>((value) => z.iso.datetime({ precision: 3 }).safeParse(value).success);

export const noticeEvents = eventSpecs<NoticeEvent>({
  'notice.opened': {
    version: 1,
    schema: z.strictObject({
      campaign: id,
      stage: id,
      scope: id,
      organ: id,
      nominations: z.array(id).min(1),
      contents: z.array(id),
      from: day,
      until: day,
      closesAt: instant,
      workingDays: z.int().min(1),
      counting: z.enum(['inclusive', 'exclusive']),
      arrangement: id,
      rule: id.nullable(),
    }),
  },
  'notice.objection-raised': {
    version: 1,
    schema: z.strictObject({ complaint: id, nomination: id, channel: z.enum(channels) }),
  },
  'notice.closed': {
    version: 1,
    schema: z.strictObject({
      outcomes: z.array(z.strictObject({ nomination: id, complaints: z.array(id) })),
    }),
  },
});
