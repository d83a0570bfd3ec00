import { eventSpecs } from '#libs/catalogue';
import { text } from '#libs/rulebook';
import { z } from 'zod';
import type { CheckEvent } from '../domain/check.events.js';
import { checkResults } from '../domain/dossier.words.js';
import { remarks, superseding } from './stored-shapes.js';

const check = { check: text, organ: text, result: z.enum(checkResults), source: text, remarks };

export const checkSpecs = eventSpecs<CheckEvent>({
  'vetting.check-recorded': {
    version: 1,
    schema: z.strictObject(check),
    personal: ['source', 'remarks'],
  },
  'vetting.check-superseded': {
    version: 1,
    schema: z.strictObject({ ...check, ...superseding }),
    personal: ['source', 'reason', 'remarks'],
  },
});
