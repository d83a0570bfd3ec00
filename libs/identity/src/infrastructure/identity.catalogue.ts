import { eventSpecs, type Upcast } from '#libs/catalogue';
import { roles, type LocalDate } from '#libs/kernel';
import { z } from 'zod';
import type { AccountEvent } from '../domain/account.events.js';
import type { OrganEvent } from '../domain/organ.events.js';

const role = z.enum(roles);
const day = z.custom<LocalDate>((value) => z.iso.date().safeParse(value).success);

const reasoned = z.strictObject({ reason: z.string(), by: z.string() });

// Until version 2 the role came with the account, and nobody confirmed it.
const heldFromOpening: Upcast = (data) => data;

// Version 1 knew no other scope.
const forAllOfTheRole: Upcast = ({ scope: _, ...data }) => ({ ...data, campaign: null });

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
    version: 2,
    schema: z.strictObject({ organ: z.string(), role: role.nullable() }),
    upcasts: [heldFromOpening],
  },
  'identity.role-proposed': { version: 1, schema: z.strictObject({ role, by: z.string() }) },
  'identity.role-granted': {
    version: 1,
    schema: z.strictObject({ role, by: z.string(), proposedBy: z.string() }),
  },
  'identity.role-revoked': {
    version: 1,
    schema: z.strictObject({ role, by: z.string(), reason: z.string() }),
    personal: ['reason'],
  },
  'identity.administrator-appointed': { version: 1, schema: z.strictObject({ account: z.string() }) },
  'identity.account-suspended': { version: 1, schema: reasoned, personal: ['reason'] },
  'identity.account-resumed': { version: 1, schema: z.strictObject({ by: z.string() }) },
  'identity.account-closed': {
    version: 1,
    schema: z.strictObject({ reason: z.string() }),
    personal: ['reason'],
  },
  'identity.password-reset': { version: 1, schema: reasoned, personal: ['reason'] },
  'identity.second-factor-reset': { version: 1, schema: reasoned, personal: ['reason'] },
  'identity.administrator-remained': { version: 1, schema: z.strictObject({ account: z.string() }) },
  'identity.delegated': {
    version: 2,
    schema: z.strictObject({
      ...{ to: z.string(), role, campaign: z.string().nullable(), from: day, until: day, by: z.string() },
    }),
    upcasts: [forAllOfTheRole],
  },
  'identity.delegation-ended': { version: 1, schema: z.strictObject({ to: z.string(), by: z.string() }) },
});
