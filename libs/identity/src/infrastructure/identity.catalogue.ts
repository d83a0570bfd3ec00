import { eventSpecs } from '#libs/catalogue';
import { roles } from '#libs/kernel';
import { z } from 'zod';
import type { AccountEvent } from '../domain/account.events.js';
import type { OrganEvent } from '../domain/organ.events.js';

export const identityEvents = eventSpecs<OrganEvent | AccountEvent>({
  'identity.organ-registered': {
    version: 1,
    schema: z.strictObject({
      name: z.strictObject({ zh: z.string(), en: z.string() }),
      level: z.string(),
      kinds: z.array(z.string()),
      parent: z.string().nullable(),
    }),
  },
  'identity.account-opened': {
    mints: true,
    version: 1,
    schema: z.strictObject({ organ: z.string(), role: z.enum(roles) }),
  },
  'identity.account-closed': {
    version: 1,
    schema: z.strictObject({ reason: z.string() }),
    personal: ['reason'],
  },
});
