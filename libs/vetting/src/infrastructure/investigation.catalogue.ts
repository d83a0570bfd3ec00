import { eventSpecs, type Upcast } from '#libs/catalogue';
import { text } from '#libs/rulebook';
import { z } from 'zod';
import { findings } from '../domain/dossier/dossier.words.js';
import type { InvestigationEvent } from '../domain/complaint/investigation.events.js';
import { replyDue } from './reply.catalogue.js';

const texts = z.array(text);
const conclusion = z.strictObject({ nomination: text, finding: z.enum(findings) });

// Version 1 did not count by when the outcome is told.
const owesNoReply: Upcast = (data) => ({ ...data, reply: null });

export const investigationSpecs = eventSpecs<InvestigationEvent>({
  'vetting.investigation-opened': {
    version: 1,
    schema: z.strictObject({ organ: text, investigators: texts }),
  },
  'vetting.investigators-reassigned': {
    version: 1,
    schema: z.strictObject({ investigators: texts, by: text, reason: text }),
    personal: ['reason'],
  },
  'vetting.investigation-step-recorded': {
    version: 1,
    schema: z.strictObject({ step: text, by: text, note: text }),
    personal: ['note'],
  },
  'vetting.investigation-concluded': {
    version: 2,
    schema: z.strictObject({
      ...{ conclusions: z.array(conclusion), by: text, measures: z.string(), reply: replyDue },
    }),
    upcasts: [owesNoReply],
    personal: ['measures'],
  },
  'vetting.name-cleared': {
    version: 1,
    schema: z.strictObject({ nomination: text, by: text, how: text, reason: text }),
    personal: ['how', 'reason'],
  },
  'vetting.investigation-reopened': {
    version: 1,
    schema: z.strictObject({
      ...{ organ: text, by: text, reason: text, evidence: texts, investigators: texts, holders: texts },
    }),
    personal: ['reason', 'evidence'],
  },
});
