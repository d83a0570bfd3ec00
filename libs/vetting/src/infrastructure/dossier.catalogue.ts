import { eventSpecs, sealedWith } from '#libs/catalogue';
import { nomineeKind, text } from '#libs/rulebook';
import { z } from 'zod';
import type { DossierEvent } from '../domain/dossier/dossier.events.js';
import { checkSpecs } from './check.catalogue.js';
import { complaintLinkSpecs } from './complaint-link.catalogue.js';
import { opinionSpecs } from './opinion.catalogue.js';
import { reopeningSpecs } from './reopening.catalogue.js';

const texts = z.array(text);

/** How the events of a dossier are stored. */
export const dossierSpecs = sealedWith(
  'nomination',
  eventSpecs<DossierEvent>({
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
    ...complaintLinkSpecs,
    'vetting.clearance-certified': {
      version: 1,
      decides: true,
      schema: z.strictObject({ decision: z.enum(['advance', 'confer']), stage: text }),
    },
  }),
);
