import { eventSpecs, type Upcast } from '#libs/catalogue';
import { localDate, text } from '#libs/rulebook';
import { z } from 'zod';
import { answers } from '../domain/dossier/dossier.words.js';
import type { OpinionEvent } from '../domain/dossier/opinion.events.js';
import { eventRef, reasons, remarks, signatories, superseding } from './stored-shapes.js';

const opinion = {
  ask: text,
  organ: text,
  letterId: text.nullable(),
  answer: z.enum(answers),
  validUntil: localDate,
  timezone: text,
  until: localDate.nullable(),
  signatories,
  question: remarks,
  grounds: remarks,
};

// Version 1 called the answering organ `department`, against the glossary.
const departmentIsOrgan: Upcast = ({ department, ...data }) => ({ ...data, organ: department });

const withoutLetter: Upcast = (data) => ({ ...data, letterId: null });

// Before letters had a case of their own, every campaign counted its days here.
const beforeLetters: Upcast = (data) => ({
  ...data,
  ...{ letterId: null, timezone: 'Asia/Shanghai', until: null, question: '' },
});

export const opinionSpecs = eventSpecs<OpinionEvent>({
  'vetting.opinion-requested': {
    version: 2,
    schema: z.strictObject({
      ...{ ask: text, organ: text, requestedBy: text, letter: text, letterId: text.nullable() },
      ...{ dueOn: localDate, arrangement: text },
    }),
    upcasts: [withoutLetter],
  },
  'vetting.opinion-recorded': {
    version: 3,
    schema: z.strictObject(opinion),
    upcasts: [departmentIsOrgan, beforeLetters],
    personal: ['question', 'grounds'],
    classes: reasons,
  },
  'vetting.opinion-superseded': {
    version: 2,
    schema: z.strictObject({ ...opinion, ...superseding }),
    upcasts: [beforeLetters],
    personal: ['reason', 'question', 'grounds'],
    classes: reasons,
  },
  'vetting.opinion-withdrawn': {
    version: 1,
    schema: z.strictObject({ ask: text, organ: text, withdraws: eventRef, reason: text }),
    personal: ['reason'],
    classes: reasons,
  },
  'vetting.opinion-request-withdrawn': {
    version: 1,
    schema: z.strictObject({ ask: text, organ: text, letterId: text, reason: text }),
    personal: ['reason'],
  },
  'vetting.opinion-expired': {
    version: 1,
    schema: z.strictObject({
      ...{ ask: text, opinion: eventRef, letterId: text.nullable(), validUntil: localDate },
    }),
  },
});
