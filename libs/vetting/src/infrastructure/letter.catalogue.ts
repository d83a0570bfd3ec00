import { eventSpecs, type Upcast } from '#libs/catalogue';
import { localDate, text } from '#libs/rulebook';
import { z } from 'zod';
import { answers } from '../domain/dossier/dossier.words.js';
import type { LetterEvent } from '../domain/letter/letter.events.js';
import { lineDueSpecs } from './line-due.catalogue.js';
import { eventRef, reasons, remarks } from './stored-shapes.js';

const texts = z.array(text);
const days = z.array(localDate);
const said = { answer: z.enum(answers), until: localDate.nullable() };
/** Lines are about one nominee each. */
const ofNominee = ({ nomination }: { readonly nomination: string }): string => `nomination-${nomination}`;

const reasoned = {
  version: 1,
  schema: z.strictObject({ nomination: text, by: text, reason: text }),
  personal: ['reason'],
  subject: ofNominee,
} as const;

// The signatories of version 1 were typed by whoever drafted; only replies were drafted.
const firstReplyUnsigned: Upcast = ({ signatories: _, ...data }) => ({
  ...data,
  ...{ supersedes: null, reason: '' },
});

const ofUnnamedDrafts: Upcast = ({ nominations, ...data }) => ({
  ...data,
  lines: texts.parse(nominations).map((nomination) => ({ nomination, draft: null })),
});

/** How the events of a letter are stored. */
export const letterSpecs = eventSpecs<LetterEvent>({
  ...lineDueSpecs,
  'vetting.letter-issued': {
    mints: true,
    version: 1,
    schema: z.strictObject({
      ...{ number: text, campaign: text, ask: text, from: text, to: text, seal: text },
      ...{ attachments: texts, lines: texts, dueOn: localDate, urgeOn: days, arrangement: text },
      ...{ timezone: text, follows: text.nullable(), by: text },
    }),
  },
  'vetting.letter-readers-named': {
    version: 1,
    schema: z.strictObject({ readers: texts, by: text }),
  },
  'vetting.letter-received': { version: 1, schema: z.strictObject({ by: text }) },
  'vetting.letter-assigned': { version: 1, schema: z.strictObject({ officer: text, by: text }) },
  'vetting.line-drafted': {
    version: 2,
    schema: z.strictObject({
      ...{ nomination: text, ...said, supersedes: eventRef.nullable(), by: text },
      ...{ question: remarks, grounds: remarks, reason: remarks },
    }),
    upcasts: [firstReplyUnsigned],
    personal: ['question', 'grounds', 'reason'],
    classes: reasons,
    subject: ofNominee,
  },
  'vetting.line-withdrawal-drafted': {
    version: 1,
    schema: z.strictObject({ nomination: text, withdraws: eventRef, by: text, reason: text }),
    personal: ['reason'],
    classes: reasons,
    subject: ofNominee,
  },
  'vetting.lines-signed': {
    version: 1,
    schema: z.strictObject({
      lines: z.array(z.strictObject({ nomination: text, draft: eventRef })),
      ...{ office: text, by: text },
    }),
  },
  'vetting.lines-countersigned': {
    version: 2,
    schema: z.strictObject({
      lines: z.array(z.strictObject({ nomination: text, draft: eventRef.nullable() })),
      by: text,
    }),
    upcasts: [ofUnnamedDrafts],
  },
  'vetting.letter-replied': {
    version: 1,
    schema: z.strictObject({ lines: z.array(z.strictObject({ nomination: text, ...said })), by: text }),
  },
  'vetting.letter-closed': { version: 1, schema: z.strictObject({ by: text }) },
  'vetting.line-superseded': {
    version: 1,
    schema: z.strictObject({ nomination: text, supersedes: eventRef, ...said, by: text, reason: text }),
    personal: ['reason'],
    classes: reasons,
    subject: ofNominee,
  },
  'vetting.line-withdrawn': { ...reasoned, classes: reasons },
  'vetting.line-returned': reasoned,
  'vetting.information-provided': {
    version: 1,
    schema: z.strictObject({ nomination: text, attachments: texts, by: text, text }),
    personal: ['text'],
    subject: ofNominee,
  },
  'vetting.letter-urged': {
    version: 1,
    schema: z.strictObject({ day: localDate, open: texts, by: text }),
  },
  'vetting.letter-overdue': { version: 1, schema: z.strictObject({ open: texts }) },
  'vetting.letter-withdrawn': {
    version: 1,
    schema: z.strictObject({ nominations: texts, standing: texts, by: text, reason: text }),
    personal: ['reason'],
  },
  'vetting.letter-followed-up': {
    version: 1,
    schema: z.strictObject({ letter: text, nominations: texts }),
  },
});
