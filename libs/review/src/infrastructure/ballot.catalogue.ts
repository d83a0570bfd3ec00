import { eventSpecs } from '#libs/catalogue';
import { fraction, nomineeKind, text } from '#libs/rulebook';
import { z } from 'zod';
import type { BallotEvent } from '../domain/ballot.events.js';

const texts = z.array(text);
const whole = z.int().min(0);
const tally = { nomination: text, votes: whole };
const tallies = z.array(z.strictObject(tally));

const terms = z.strictObject({
  campaign: text,
  stage: text,
  kind: nomineeKind,
  rule: z.string(),
  group: text,
  members: texts,
  quorum: fraction,
  majority: fraction,
  differential: z.boolean(),
  candidates: z.array(z.strictObject({ nomination: text, rank: text, category: text })),
  places: whole,
  totals: z.strictObject({ candidates: whole, places: whole }).nullable(),
  ratio: z
    .strictObject({
      rule: text,
      ranks: texts,
      categories: texts.nullable(),
      percent: z.int().min(0).max(100),
    })
    .nullable(),
});

export const ballotSpecs = eventSpecs<BallotEvent>({
  'review.ballot-called': { version: 1, schema: terms },
  'review.member-recused': {
    version: 1,
    schema: z.strictObject({ member: text, reason: text, by: text }),
    personal: ['reason'],
  },
  'review.voted': { version: 1, schema: z.strictObject({ member: text, choices: texts }) },
  'review.ballot-closed': { version: 1, schema: z.strictObject({ cast: whole, tally: tallies }) },
  'review.ballot-tied': {
    version: 1,
    schema: z.strictObject({ among: texts, places: whole, elected: tallies }),
  },
  'review.result-declared': {
    version: 1,
    schema: z.strictObject({
      selected: tallies,
      notSelected: tallies,
      passedOver: z.array(z.strictObject({ ...tally, rule: text })),
    }),
  },
});
