import { z } from 'zod';
import { eventSpecs, instant, sealedWith, type Upcast } from '#libs/catalogue';
import { bilingual, localDate, nomineeKind } from '#libs/rulebook';
import type { HonourEvent } from '../domain/honour.events.js';
import { grounds } from '../domain/honour.words.js';
import { appealSpecs } from './appeal.catalogue.js';
import { inquirySpecs, representationSpecs } from './inquiry.catalogue.js';
import { fen, id, ref, sha256, text } from './stored-shapes.js';

// Until version 2 nobody counted days for the holder's representations.
const withoutDays: Upcast = (data) => ({ ...data, representations: null });

// Until version 3 it rested on events of the log alone.
const withoutFiles: Upcast = (data) => ({ ...data, attachments: [] });

const ground = z.enum(grounds);
export const honourEvents = sealedWith(
  'nomination',
  eventSpecs<HonourEvent>({
    'honours.conferred': {
      version: 1,
      decides: true,
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
    ...inquirySpecs,
    'honours.revocation-proposed': {
      version: 3,
      schema: z.strictObject({
        ...{ ground, reason: text, evidence: z.array(ref), organ: id, by: id },
        attachments: z.array(sha256),
        representations: z.strictObject({ dueOn: localDate, dueAt: instant, arrangement: id }).nullable(),
      }),
      upcasts: [withoutDays, withoutFiles],
      personal: ['reason'],
    },
    ...representationSpecs,
    'honours.revocation-declined': {
      version: 1,
      schema: z.strictObject({ proposal: ref, reason: text, by: id }),
      personal: ['reason'],
    },
    'honours.revoked': {
      version: 1,
      decides: true,
      schema: z.strictObject({ proposal: ref, ground, by: id }),
    },
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
    ...appealSpecs,
    'honours.closed': { version: 1, schema: z.strictObject({}) },
  }),
);
