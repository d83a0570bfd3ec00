import { z } from 'zod';
import { eventSpecs } from '#libs/catalogue';
import { nomineeKind } from '#libs/rulebook';
import type { SanctionEvent } from '../domain/sanction.events.js';

const text = z.string();
const id = z.string().min(1);
const slots = z.partialRecord(nomineeKind, z.int().min(0));

export const sanctionSpecs = eventSpecs<SanctionEvent>({
  'nomination.sanction-proposed': {
    mints: true,
    version: 1,
    schema: z.strictObject({
      campaign: id,
      ground: id,
      organ: id,
      nominations: z.array(id),
      slots,
      reason: text,
      evidence: z.array(id),
      by: id,
    }),
    personal: ['reason'],
  },
  'nomination.sanction-verified': { version: 1, schema: z.strictObject({ by: id }) },
  'nomination.sanction-imposed': {
    version: 1,
    decides: true,
    schema: z.strictObject({ rule: id, nominations: z.array(id), organ: id, slots, by: id }),
  },
  'nomination.sanction-reached': { version: 1, schema: z.strictObject({ nominations: z.array(id) }) },
  'nomination.sanction-handed-over': {
    version: 1,
    schema: z.strictObject({ rule: id, to: id, letter: text, by: id }),
  },
  'nomination.sanction-lifted': {
    version: 2,
    schema: z.strictObject({ reason: text, paper: id.nullable(), by: id }),
    upcasts: [(data) => ({ ...data, paper: null })],
    personal: ['reason'],
  },
});
