import { eventSpecs, instant } from '#libs/catalogue';
import { localDate, text } from '#libs/rulebook';
import { z } from 'zod';
import { replies } from '../domain/complaint/complaint.words.js';
import type { ReplyEvent } from '../domain/complaint/reply.events.js';

const day = { dueOn: localDate, dueAt: instant, arrangement: text };

/** By when a reply must be given; `null` where none is owed by a day. */
export const replyDue = z.strictObject(day).nullable();

const told = {
  version: 1,
  schema: z.strictObject({ by: text, how: text }),
  personal: ['how'],
} as const;

export const replySpecs = eventSpecs<ReplyEvent>({
  'vetting.acceptance-told': told,
  'vetting.outcome-told': told,
  'vetting.complaint-reply-due-set': {
    version: 1,
    schema: z.strictObject({ what: z.enum(replies), ...day }),
  },
  'vetting.complaint-reply-overdue': {
    version: 1,
    schema: z.strictObject({ what: z.enum(replies), dueOn: localDate }),
  },
});
