import { eventSpecs, type Upcast } from '#libs/catalogue';
import { text } from '#libs/rulebook';
import { z } from 'zod';
import type { CheckEvent } from '../domain/dossier/check.events.js';
import { differing } from '../domain/dossier/check.words.js';
import { checkResults } from '../domain/dossier/dossier.words.js';
import { remarks, superseding } from './stored-shapes.js';

const count = z.int().min(0).optional();
const texts = z.array(text);

const check = {
  check: text,
  organ: text,
  by: text.nullable(),
  result: z.enum(checkResults),
  found: z.strictObject({ age: count, serviceYears: count, awards: count, penalties: count }),
  differs: z.array(z.enum(differing)),
  discrepancies: texts,
  passages: texts,
  source: text,
  remarks,
};

// Version 1 did not say who checked, nor what was found beside the result.
const saysWhoAndWhat: Upcast = (data) => {
  return { ...data, by: null, found: {}, discrepancies: [], passages: [] };
};

// Version 2 put what the numbers show among what whoever checked said, in words.
const notTold: Upcast = (data) => ({ ...data, differs: [] });

export const checkSpecs = eventSpecs<CheckEvent>({
  'vetting.check-recorded': {
    version: 3,
    schema: z.strictObject(check),
    upcasts: [saysWhoAndWhat, notTold],
    personal: ['discrepancies', 'found', 'passages', 'source', 'remarks'],
  },
  'vetting.check-superseded': {
    version: 3,
    schema: z.strictObject({ ...check, ...superseding }),
    upcasts: [saysWhoAndWhat, notTold],
    personal: ['discrepancies', 'found', 'passages', 'source', 'reason', 'remarks'],
  },
});
