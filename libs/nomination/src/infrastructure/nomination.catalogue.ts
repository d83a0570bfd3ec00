import { z } from 'zod';
import { eventSpecs } from '#libs/catalogue';
import { localDate, nomineeKind } from '#libs/rulebook';
import type { CandidacyEvent } from '../domain/candidacy.events.js';
import { recommendations, wishes } from '../domain/nominee.js';
import type { NominationEvent } from '../domain/nomination.events.js';
import type { SanctionEvent } from '../domain/sanction.events.js';
import { sanctionSpecs } from './sanction.catalogue.js';
import { freezeSpecs, reserveSpecs } from './setbacks.catalogue.js';

const text = z.string();
const id = z.string().min(1);
const count = z.int().min(0);

const facts = z.strictObject({
  rank: id,
  establishedPost: z.boolean(),
  onDuty: z.boolean(),
  fullTime: z.boolean(),
  serviceYears: count,
  criteria: z.array(id),
  merits: z.array(id),
  lastViolationOn: localDate.nullable(),
});

const ballotResult = z.strictObject({ ballot: id, stage: id, votes: count });

export const nominationEvents = eventSpecs<NominationEvent | CandidacyEvent | SanctionEvent>({
  'nomination.opened': {
    mints: true,
    version: 1,
    schema: z.strictObject({
      campaign: id,
      path: id,
      stage: id,
      kind: nomineeKind,
      category: id,
      unit: id,
      unitKinds: z.array(id),
      unitLevel: id,
      subject: id,
      candidacy: id,
      facts,
      name: text,
      post: text,
      deeds: text,
    }),
    personal: ['name', 'post', 'deeds'],
  },
  'nomination.facts-corrected': {
    version: 1,
    schema: z.strictObject({ facts, reason: text }),
    personal: ['reason'],
  },
  'nomination.step-recorded': {
    version: 1,
    schema: z.strictObject({
      step: id,
      heldOn: localDate,
      present: count,
      inFavour: count,
      against: count,
      minutes: id,
    }),
  },
  'nomination.proposed': { version: 1, schema: z.strictObject({ by: id, on: localDate }) },
  'nomination.put-forward': { version: 1, schema: z.strictObject({ owner: id, stage: id }) },
  'nomination.review-recorded': {
    version: 1,
    schema: z.strictObject({
      stage: id,
      organ: id,
      organKinds: z.array(id),
      by: id,
      findings: z.array(id),
      recommendation: z.enum(recommendations),
      remarks: text,
    }),
    personal: ['remarks'],
  },
  'nomination.gate-waived': {
    version: 1,
    schema: z.strictObject({ rule: id, reason: text, by: id }),
    personal: ['reason'],
  },
  'nomination.notice-opened': {
    version: 1,
    schema: z.strictObject({ notice: id, stage: id, until: localDate }),
  },
  'nomination.notice-closed': {
    version: 1,
    schema: z.strictObject({ notice: id, stage: id, complaints: z.array(id) }),
  },
  'nomination.deeds-returned': {
    version: 1,
    schema: z.strictObject({ check: id, passages: z.array(text), reason: text }),
    personal: ['passages', 'reason'],
  },
  'nomination.deeds-revised': {
    version: 1,
    schema: z.strictObject({ deeds: text, reason: text, by: id }),
    personal: ['deeds', 'reason'],
  },
  'nomination.package-received': { version: 1, schema: z.strictObject({ package: id, owner: id }) },
  'nomination.forfeited': { version: 1, schema: z.strictObject({ rule: id, package: id }) },
  'nomination.sanctioned': { version: 1, schema: z.strictObject({ sanction: id, rule: id }) },
  ...freezeSpecs,
  ...reserveSpecs,
  ...sanctionSpecs,
  'nomination.selected': { version: 1, schema: ballotResult },
  'nomination.not-selected': { version: 1, schema: ballotResult },
  'nomination.passed-over': { version: 1, schema: ballotResult.extend({ rule: id }) },
  'nomination.advanced': { version: 1, decides: true, schema: z.strictObject({ from: id, to: id }) },
  'nomination.rejected': {
    version: 1,
    decides: true,
    schema: z.strictObject({ stage: id, rule: id, reason: text, by: id }),
    personal: ['reason'],
  },
  'nomination.withdrawn': {
    version: 2,
    schema: z.strictObject({ reason: text, wish: z.enum(wishes), by: id }),
    upcasts: [(data) => ({ ...data, wish: 'organ' })],
    personal: ['reason'],
  },
  'nomination.confirmed': { version: 1, decides: true, schema: z.strictObject({ honour: id, stage: id }) },
  'nomination.candidacy-claimed': { version: 1, schema: z.strictObject({ nomination: id }) },
  'nomination.candidacy-released': { version: 1, schema: z.strictObject({ nomination: id }) },
});
