import { eventSpecs, type Upcast } from '#libs/catalogue';
import { localDate, nomineeKind, text } from '#libs/rulebook';
import { z } from 'zod';
import type { DossierEvent } from '../domain/dossier.events.js';
import { answers, checkResults, findings } from '../domain/dossier.words.js';

const texts = z.array(text);
/** Free text that may be left empty. */
const remarks = z.string();
const eventRef = z.templateLiteral([z.string(), '@', z.number()]);
const signatories = z.array(z.strictObject({ office: text, accountId: text }));

const opinion = {
  ask: text,
  organ: text,
  answer: z.enum(answers),
  validUntil: localDate,
  signatories,
  grounds: remarks,
};
const check = { check: text, organ: text, result: z.enum(checkResults), source: text, remarks };
const superseding = { supersedes: eventRef, reason: text };

// Version 1 called the answering organ `department`, against the glossary.
const departmentIsOrgan: Upcast = ({ department, ...data }) => ({ ...data, organ: department });

/** How the events of a dossier are stored. */
export const dossierSpecs = eventSpecs<DossierEvent>({
  'vetting.dossier-opened': {
    version: 1,
    schema: z.strictObject({
      ...{ nomination: text, campaign: text, unit: text, kind: nomineeKind, category: text },
      ...{ opinions: texts, checks: texts },
    }),
  },
  'vetting.self-review-recorded': { version: 1, schema: z.strictObject({ aspects: texts, by: text }) },
  'vetting.opinion-requested': {
    version: 1,
    schema: z.strictObject({
      ...{ ask: text, organ: text, requestedBy: text, letter: text },
      ...{ dueOn: localDate, arrangement: text },
    }),
  },
  'vetting.opinion-recorded': {
    version: 2,
    schema: z.strictObject(opinion),
    upcasts: [departmentIsOrgan],
    personal: ['grounds'],
  },
  'vetting.opinion-superseded': {
    version: 1,
    schema: z.strictObject({ ...opinion, ...superseding }),
    personal: ['reason', 'grounds'],
  },
  'vetting.check-recorded': {
    version: 1,
    schema: z.strictObject(check),
    personal: ['source', 'remarks'],
  },
  'vetting.check-superseded': {
    version: 1,
    schema: z.strictObject({ ...check, ...superseding }),
    personal: ['source', 'reason', 'remarks'],
  },
  'vetting.complaint-linked': { version: 1, schema: z.strictObject({ complaint: text }) },
  'vetting.complaint-concluded': {
    version: 1,
    schema: z.strictObject({ complaint: text, finding: z.enum(findings) }),
  },
  'vetting.clearance-certified': {
    version: 1,
    schema: z.strictObject({ decision: z.enum(['advance', 'confer']), stage: text }),
  },
});
