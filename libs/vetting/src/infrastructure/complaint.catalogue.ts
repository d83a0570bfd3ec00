import { eventSpecs } from '#libs/catalogue';
import { text } from '#libs/rulebook';
import { z } from 'zod';
import type { ComplaintEvent } from '../domain/complaint.events.js';
import { channels, lanes } from '../domain/complaint.words.js';
import { findings } from '../domain/dossier.words.js';

const texts = z.array(text);
const conclusion = z.strictObject({ nomination: text, finding: z.enum(findings) });

/** How the events of a complaint are stored. */
export const complaintSpecs = eventSpecs<ComplaintEvent>({
  'vetting.complaint-lodged': {
    version: 1,
    schema: z.strictObject({
      ...{ lane: z.enum(lanes), channel: z.enum(channels), about: texts, notice: text.nullable() },
      ...{ receivedBy: text, text },
    }),
    personal: ['text'],
  },
  'vetting.investigation-opened': {
    version: 1,
    schema: z.strictObject({ organ: text, investigators: texts }),
  },
  'vetting.investigation-concluded': {
    version: 1,
    schema: z.strictObject({ conclusions: z.array(conclusion), by: text, measures: z.string() }),
    personal: ['measures'],
  },
});
