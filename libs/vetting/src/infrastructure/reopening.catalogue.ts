import { eventSpecs } from '#libs/catalogue';
import { text } from '#libs/rulebook';
import { z } from 'zod';
import type { ReopeningEvent } from '../domain/dossier/reopening.events.js';

const texts = z.array(text);

export const reopeningSpecs = eventSpecs<ReopeningEvent>({
  'vetting.reopened': {
    version: 1,
    schema: z.strictObject({ organ: text, by: text, asks: texts, checks: texts, reason: text }),
    personal: ['reason'],
  },
  'vetting.deeds-revised': { version: 1, schema: z.strictObject({ checks: texts }) },
});
