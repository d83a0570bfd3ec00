import { eventSpecs, instant } from '#libs/catalogue';
import { localDate } from '#libs/rulebook';
import { z } from 'zod';
import type { AppealEvent } from '../domain/appeal.events.js';
import { publishedDecisions } from '../domain/honour.words.js';
import { fen, id, ref, sha256, text, withoutPaper } from './stored-shapes.js';

const who = { organ: id, by: id };
const amount = { item: id, fen };
const amounts = z.array(z.strictObject(amount));

export const appealSpecs = eventSpecs<AppealEvent>({
  'honours.published': {
    version: 1,
    schema: z.strictObject({
      ...{ decision: z.enum(publishedDecisions), number: id, digest: sha256, on: localDate },
      appeal: z.strictObject({ dueOn: localDate, dueAt: instant }).nullable(),
    }),
  },
  'honours.appealed': {
    version: 1,
    schema: z.strictObject({ revocation: ref, text, ...who }),
    personal: ['text'],
  },
  'honours.appeal-dismissed': {
    version: 1,
    decides: true,
    schema: z.strictObject({ appeal: ref, reason: text, ...who }),
    personal: ['reason'],
  },
  'honours.reinstated': {
    version: 2,
    decides: true,
    schema: z.strictObject({
      ...{ revocation: ref, appeal: ref.nullable(), reason: text, digest: sha256.nullable(), ...who },
      ...{ dueBack: amounts, writtenOff: amounts, benefits: z.array(id) },
    }),
    upcasts: [withoutPaper],
    personal: ['reason'],
  },
  'honours.item-returned': { version: 1, schema: z.strictObject({ ...amount, complete: z.boolean() }) },
});
