import { z } from 'zod';
import { eventSpecs, instant } from '#libs/catalogue';
import { channels, lanes, localDate } from '#libs/rulebook';
import { corrections, type NoticeEvent } from '../domain/notice.events.js';
import { countedOutcomes } from './counted-outcomes.js';

const id = z.string().min(1);
const count = z.int().min(0);
const outcome = z.strictObject({ nomination: id, complaints: count });
const period = z.strictObject({
  from: localDate,
  until: localDate,
  closesAt: instant,
  workingDays: z.int().min(1),
  counting: z.enum(['inclusive', 'exclusive']),
  arrangement: id,
});

export const noticeEvents = eventSpecs<NoticeEvent>({
  'notice.opened': {
    mints: true,
    version: 1,
    schema: period.extend({
      campaign: id,
      stage: id,
      scope: id,
      organ: id,
      nominations: z.array(id).min(1),
      contents: z.array(id),
      rule: id.nullable(),
    }),
  },
  'notice.objection-raised': {
    version: 2,
    schema: z.strictObject({
      complaint: id,
      nomination: id,
      lane: z.enum(lanes).nullable(),
      channel: z.enum(channels),
      postmark: localDate.nullable(),
      receivedOn: localDate.nullable(),
    }),
    upcasts: [(data) => ({ ...data, lane: null, postmark: null, receivedOn: null })],
  },
  'notice.suspended': {
    version: 1,
    schema: z.strictObject({ reason: z.string(), by: id }),
    personal: ['reason'],
  },
  'notice.corrected': {
    version: 1,
    schema: z.strictObject({ nomination: id, what: z.enum(corrections), reason: z.string(), by: id }),
    personal: ['reason'],
  },
  'notice.restarted': { version: 1, schema: period },
  'notice.closed': {
    version: 2,
    schema: z.strictObject({ outcomes: z.array(outcome) }),
    upcasts: [countedOutcomes],
  },
  'notice.result-sealed': {
    version: 2,
    schema: z.strictObject({
      outcomes: z.array(outcome.extend({ blockedBy: count })),
      ...{ number: z.string(), seal: z.string(), digest: id },
    }),
    upcasts: [countedOutcomes],
  },
});
