import { eventSpecs, sealedWith } from '#libs/catalogue';
import { text } from '#libs/rulebook';
import { z } from 'zod';
import type { RecusalEvent } from '../domain/recusal/recusal.events.js';

const decided = {
  version: 1,
  schema: z.strictObject({ account: text, organ: text, by: text, reason: text }),
  personal: ['reason'],
} as const;

/** How the events of recusals are stored. */
export const recusalSpecs = sealedWith(
  'nomination',
  eventSpecs<RecusalEvent>({
    'vetting.recusal-declared': {
      version: 1,
      schema: z.strictObject({ account: text, reason: text }),
      personal: ['reason'],
    },
    'vetting.recusal-requested': {
      version: 1,
      schema: z.strictObject({ account: text, by: text, reason: text }),
      personal: ['reason'],
    },
    'vetting.recusal-ordered': decided,
    'vetting.recusal-declined': decided,
    'vetting.recusal-lifted': decided,
    'vetting.act-refused': { version: 1, schema: z.strictObject({ account: text, act: text }) },
  }),
);
