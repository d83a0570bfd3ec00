import { eventSpecs } from '#libs/catalogue';
import { text } from '#libs/rulebook';
import { z } from 'zod';
import type { LetterNumberEvent } from '../domain/letter-number/letter-number.events.js';

/** How it is stored which letter has a number. */
export const letterNumberSpecs = eventSpecs<LetterNumberEvent>({
  'vetting.letter-number-claimed': {
    version: 1,
    schema: z.strictObject({ number: text, organ: text, letter: text }),
  },
});
