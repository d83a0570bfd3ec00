import { eventSpecs } from '#libs/catalogue';
import { nomineeKind, text } from '#libs/rulebook';
import { z } from 'zod';
import type { DossierEvent } from '../domain/dossier.events.js';
import { findings } from '../domain/dossier.words.js';
import { checkSpecs } from './check.catalogue.js';
import { opinionSpecs } from './opinion.catalogue.js';
import { reopeningSpecs } from './reopening.catalogue.js';

const texts = z.array(text);

/** How the events of a dossier are stored. */
export const dossierSpecs = eventSpecs<DossierEvent>({
  'vetting.dossier-opened': {
    version: 1,
    schema: z.strictObject({
      ...{ nomination: text, campaign: text, unit: text, kind: nomineeKind, category: text },
      ...{ opinions: texts, checks: texts },
    }),
  },
  'vetting.self-review-recorded': { version: 1, schema: z.strictObject({ aspects: texts, by: text }) },
  ...opinionSpecs,
  ...checkSpecs,
  ...reopeningSpecs,
  'vetting.complaint-linked': { version: 1, schema: z.strictObject({ complaint: text }) },
  'vetting.complaint-concluded': {
    version: 1,
    schema: z.strictObject({ complaint: text, finding: z.enum(findings) }),
  },
  'vetting.clearance-certified': {
    version: 1,
    schema: z.strictObject({ decision: z.enum(['advance', 'confer']), stage: text }),
  },
});
