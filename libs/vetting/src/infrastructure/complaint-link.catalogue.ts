import { eventSpecs } from '#libs/catalogue';
import { text } from '#libs/rulebook';
import { z } from 'zod';
import type { ComplaintLinkEvent } from '../domain/dossier/complaint-link.events.js';
import { setAsideReasons } from '../domain/complaint/complaint.words.js';
import { findings } from '../domain/dossier/dossier.words.js';

const linked = { version: 1, schema: z.strictObject({ complaint: text }) } as const;

export const complaintLinkSpecs = eventSpecs<ComplaintLinkEvent>({
  'vetting.complaint-linked': linked,
  'vetting.complaint-concluded': {
    version: 1,
    schema: z.strictObject({ complaint: text, finding: z.enum(findings) }),
  },
  'vetting.complaint-set-aside': {
    version: 1,
    schema: z.strictObject({ complaint: text, why: z.enum(setAsideReasons), into: text.nullable() }),
  },
  'vetting.complaint-reopened': linked,
  'vetting.clearing-noted': linked,
});
