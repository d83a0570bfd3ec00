import { eventSpecs, instant } from '#libs/catalogue';
import { z } from 'zod';
import type { SubjectEvent } from '../domain/subject.events.js';

const account = z.string().min(1);
const key = z.int().min(1);

/** Why somebody's data is restricted or erased is said in words that name nobody: they outlive the erasure. */
export const privacyEvents = eventSpecs<SubjectEvent>({
  'privacy.subject-restricted': { version: 1, schema: z.strictObject({ by: account, reason: z.string() }) },
  'privacy.restriction-lifted': { version: 1, schema: z.strictObject({ by: account, reason: z.string() }) },
  'privacy.opening-asked': { version: 1, schema: z.strictObject({ by: account, purpose: z.string() }) },
  'privacy.opening-granted': {
    version: 1,
    schema: z.strictObject({ account, by: account, until: instant }),
  },
  'privacy.erasure-proposed': { version: 1, schema: z.strictObject({ by: account, ground: z.string() }) },
  'privacy.subject-erased': {
    version: 2,
    schema: z.strictObject({ key, files: z.array(key), proposedBy: account, by: account }),
    upcasts: [(data) => ({ ...data, files: [] })],
  },
});
