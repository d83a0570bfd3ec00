import { eventSpecs } from '#libs/catalogue';
import { roles } from '#libs/kernel';
import { z } from 'zod';
import type { AccessEvent } from './access.events.js';

const occasion = { act: z.string(), purpose: z.string().optional(), address: z.string() };
const turned = { status: z.int(), code: z.string() };

const read = z.strictObject({
  ...occasion,
  matters: z.array(z.string()),
  classes: z.array(z.string()),
  items: z.int().optional(),
});
const refused = z.strictObject({ ...occasion, ...turned, matters: z.array(z.string()) });
const signInFailed = z.strictObject({ ...occasion, ...turned, login: z.string().optional() });

/** What stands in the access log. */
export const accessEvents = eventSpecs<AccessEvent>({
  'access.read': { version: 1, schema: read },
  'access.refused': { version: 1, schema: refused },
  'access.sign-in-failed': { version: 1, schema: signInFailed },
});

/** One of them in its newest version, told by its type. */
export const accessEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('access.read'), data: read }),
  z.strictObject({ type: z.literal('access.refused'), data: refused }),
  z.strictObject({ type: z.literal('access.sign-in-failed'), data: signInFailed }),
]);

export const accessMetadata = z.strictObject({
  actor: z
    .strictObject({
      accountId: z.string(),
      organId: z.string(),
      role: z.enum([...roles, 'timekeeper', 'public']),
      onBehalfOf: z.string().optional(),
    })
    .optional(),
  correlationId: z.string(),
});
