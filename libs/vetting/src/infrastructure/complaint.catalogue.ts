import { eventSpecs, type Upcast } from '#libs/catalogue';
import { localDate, text } from '#libs/rulebook';
import { z } from 'zod';
import type { ComplaintEvent } from '../domain/complaint/complaint.events.js';
import { channels, lanes } from '../domain/complaint/complaint.words.js';
import { investigationSpecs } from './investigation.catalogue.js';
import { replyDue, replySpecs } from './reply.catalogue.js';

const texts = z.array(text);
const byOrgan = { organ: text, by: text };

// Version 1 knew no class, postmark, holder or reporter, and counted no reply.
const saysWhoAndWhen: Upcast = (data) => ({
  ...data,
  ...{ postmark: null, class: null, holders: [], reporter: null, reply: null },
});

/** How the events of a complaint are stored. */
export const complaintSpecs = eventSpecs<ComplaintEvent>({
  'vetting.complaint-lodged': {
    mints: true,
    version: 2,
    schema: z.strictObject({
      ...{ lane: z.enum(lanes), channel: z.enum(channels), postmark: localDate.nullable() },
      ...{ class: text.nullable(), about: texts, holders: texts, notice: text.nullable(), receivedBy: text },
      ...{ text, reporter: z.strictObject({ name: text, contact: text }).nullable(), reply: replyDue },
    }),
    upcasts: [saysWhoAndWhen],
    personal: ['text', 'reporter'],
    classes: { reporter: () => 'reporter' },
  },
  'vetting.complaint-accepted': { version: 1, schema: z.strictObject(byOrgan) },
  'vetting.complaint-declined': {
    version: 1,
    schema: z.strictObject({ ...byOrgan, reason: text }),
    personal: ['reason'],
  },
  ...investigationSpecs,
  ...replySpecs,
  'vetting.complaint-merged': {
    version: 1,
    schema: z.strictObject({ ...byOrgan, into: text, reason: text }),
    personal: ['reason'],
  },
  'vetting.complaint-absorbed': {
    version: 1,
    schema: z.strictObject({ complaint: text, about: texts, holders: texts }),
  },
});
