import { eventSpecs, type Upcast } from '#libs/catalogue';
import { localDate, text } from '#libs/rulebook';
import { z } from 'zod';
import { answers } from '../domain/dossier.words.js';
import type { OpinionEvent } from '../domain/opinion.events.js';
import { remarks, superseding } from './stored-shapes.js';

const signatories = z.array(z.strictObject({ office: text, accountId: text }));

const opinion = {
  ask: text,
  organ: text,
  answer: z.enum(answers),
  validUntil: localDate,
  signatories,
  grounds: remarks,
};

// Version 1 called the answering organ `department`, against the glossary.
const departmentIsOrgan: Upcast = ({ department, ...data }) => ({ ...data, organ: department });

export const opinionSpecs = eventSpecs<OpinionEvent>({
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
});
