import { eventSpecs } from '#libs/catalogue';
import { z } from 'zod';
import { inquiryFindings } from '../domain/honour.words.js';
import type { InquiryEvent } from '../domain/inquiry.events.js';
import type { RepresentationEvent } from '../domain/representation.events.js';
import { id, ref, sha256, text, withoutPaper } from './stored-shapes.js';

const who = { organ: id, by: id };

export const inquirySpecs = eventSpecs<InquiryEvent>({
  'honours.inquiry-opened': {
    version: 1,
    schema: z.strictObject({ complaint: id.nullable(), ...who, reason: text }),
    personal: ['reason'],
  },
  'honours.inquiry-concluded': {
    version: 1,
    schema: z.strictObject({ inquiry: ref, finding: z.enum(inquiryFindings), by: id, remarks: text }),
    personal: ['remarks'],
  },
});

export const representationSpecs = eventSpecs<RepresentationEvent>({
  'honours.representation-received': {
    version: 1,
    schema: z.strictObject({ proposal: ref, text, attachments: z.array(sha256), ...who }),
    personal: ['text'],
  },
  'honours.representation-waived': {
    version: 2,
    schema: z.strictObject({ proposal: ref, statement: text, digest: sha256.nullable(), ...who }),
    upcasts: [withoutPaper],
    personal: ['statement'],
  },
});
