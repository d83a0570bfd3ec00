import { z } from 'zod';
import { eventSpecs } from '#libs/catalogue';
import type { EventRef } from '#libs/kernel';
import { bilingual, nomineeKind } from '#libs/rulebook';
import type { HonourEvent } from '../domain/honour.events.js';
import { grounds } from '../domain/honour.words.js';

const text = z.string();
const id = z.string().min(1);
const ref = z.custom<EventRef>((value) => typeof value === 'string' && /^.+@\d+$/.test(value));
const ground = z.enum(grounds);
/** `null` for what is no money. */
const fen = z.int().min(1).nullable();

export const honourEvents = eventSpecs<HonourEvent>({
  'honours.conferred': {
    version: 1,
    schema: z.strictObject({
      nomination: id,
      campaign: id,
      kind: nomineeKind,
      subject: id,
      title: bilingual,
      items: z.array(z.strictObject({ item: id, money: z.boolean() })),
      benefits: z.array(id),
      organ: id,
    }),
  },
  'honours.item-issued': { version: 1, schema: z.strictObject({ item: id, fen }) },
  'honours.revocation-proposed': {
    version: 1,
    schema: z.strictObject({ ground, reason: text, evidence: z.array(ref).min(1), organ: id, by: id }),
    personal: ['reason'],
  },
  'honours.revocation-declined': {
    version: 1,
    schema: z.strictObject({ proposal: ref, reason: text, by: id }),
    personal: ['reason'],
  },
  'honours.revoked': { version: 1, schema: z.strictObject({ proposal: ref, ground, by: id }) },
  'honours.benefits-stopped': { version: 1, schema: z.strictObject({ benefits: z.array(id) }) },
  'honours.item-recovered': {
    version: 1,
    schema: z.strictObject({ item: id, fen, complete: z.boolean() }),
  },
  'honours.item-written-off': {
    version: 1,
    schema: z.strictObject({ item: id, fen, reason: text }),
    personal: ['reason'],
  },
  'honours.closed': { version: 1, schema: z.strictObject({}) },
});
