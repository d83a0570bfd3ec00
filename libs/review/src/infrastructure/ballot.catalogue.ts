import { eventSpecs, type Upcast } from '#libs/catalogue';
import { fraction, nomineeKind, text } from '#libs/rulebook';
import { z } from 'zod';
import type { BallotEvent } from '../domain/ballot/ballot.events.js';

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
  secret: z.boolean(),
  delegation: z.boolean(),
  proxiesAtMost: whole.nullable(),
  coLeaders: z.strictObject({ mode: z.enum(['break-ties', 'confirm']), accounts: texts }).nullable(),
});

// Until version 2 every ballot was open, each member voted in person, and co-leaders as every member.
const calledOpenly: Upcast = (data) => ({ ...data, secret: false, delegation: false, coLeaders: null });
// Until version 3 one member could vote for any number of others.
const proxiesUnlimited: Upcast = (data) => ({ ...data, proxiesAtMost: null });
const votedOpenly: Upcast = (data) => ({ ...data, onBehalfOf: null, slip: null });

export const ballotSpecs = eventSpecs<BallotEvent>({
  'review.ballot-called': {
    mints: true,
    version: 3,
    schema: terms,
    upcasts: [calledOpenly, proxiesUnlimited],
  },
  'review.member-recused': {
    version: 1,
    schema: z.strictObject({ member: text, reason: text, by: text }),
    personal: ['reason'],
  },
  'review.vote-delegated': { version: 1, schema: z.strictObject({ from: text, to: text }) },
  'review.voted': {
    version: 2,
    decides: true,
    schema: z.strictObject({
      ...{ member: text, choices: texts.nullable(), onBehalfOf: text.nullable(), slip: text.nullable() },
    }),
    upcasts: [votedOpenly],
  },
  'review.ballot-closed': { version: 1, schema: z.strictObject({ cast: whole, tally: tallies }) },
  'review.ballot-tied': {
    version: 1,
    schema: z.strictObject({ among: texts, places: whole, elected: tallies }),
  },
  'review.tie-choice-named': { version: 1, schema: z.strictObject({ by: text, choices: texts }) },
  'review.tie-broken': { version: 1, decides: true, schema: z.strictObject({ selected: texts, by: texts }) },
  'review.tie-left-open': { version: 1, schema: z.strictObject({ by: texts }) },
  'review.result-confirmed': { version: 1, decides: true, schema: z.strictObject({ by: text }) },
  'review.reserve-called-up': {
    version: 1,
    schema: z.strictObject({ nomination: text, replaces: text }),
  },
  'review.ballot-annulled': {
    version: 1,
    schema: z.strictObject({ reason: text, by: text }),
    personal: ['reason'],
  },
  'review.annulment-proposed': {
    version: 1,
    schema: z.strictObject({ reason: text, by: text }),
    personal: ['reason'],
  },
  'review.annulment-confirmed': { version: 1, schema: z.strictObject({ by: text }) },
  'review.result-declared': {
    version: 1,
    decides: true,
    schema: z.strictObject({
      selected: tallies,
      notSelected: tallies,
      passedOver: z.array(z.strictObject({ ...tally, rule: text })),
    }),
  },
});
