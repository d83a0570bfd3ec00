import { eventSpecs, instant, type Upcast } from '#libs/catalogue';
import { localDate, nomineeKind, nomineeKinds, text } from '#libs/rulebook';
import { z } from 'zod';
import type { PackageEvent } from '../domain/package/package.events.js';

const texts = z.array(text);
const copies = z.int().min(0);

/** Version 1 asked everybody for every item. */
const itemsAreForAll: Upcast = ({ items, ...data }) => ({
  ...data,
  items: texts.parse(items).map((item) => ({ item, for: [...nomineeKinds] })),
});

/** Version 1 left the day to the record's own date. */
const stampedOnNoKnownDay: Upcast = (data) => ({ ...data, stampedOn: null });

export const packageSpecs = eventSpecs<PackageEvent>({
  'review.package-opened': {
    mints: true,
    version: 2,
    upcasts: [itemsAreForAll],
    schema: z.strictObject({
      campaign: text,
      owner: text,
      package: text,
      due: localDate,
      dueAt: instant,
      items: z.array(z.strictObject({ item: text, for: z.array(nomineeKind) })),
      copies,
      disc: z.boolean(),
      lateRule: z.string(),
    }),
  },
  'review.package-item-added': { version: 1, schema: z.strictObject({ item: text, digest: text }) },
  'review.package-item-replaced': {
    version: 1,
    schema: z.strictObject({ item: text, digest: text, replaced: text }),
  },
  'review.package-submitted': {
    version: 1,
    schema: z.strictObject({ nominations: texts, copies, disc: z.boolean() }),
  },
  'review.package-received': {
    version: 2,
    upcasts: [stampedOnNoKnownDay],
    schema: z.strictObject({ stamp: text, stampedOn: localDate.nullable(), nominations: texts }),
  },
  'review.package-reopened': {
    version: 1,
    schema: z.strictObject({ nominations: texts, dueAt: instant }),
  },
  'review.package-returned': {
    version: 1,
    schema: z.strictObject({ missing: texts, reason: text, dueAt: instant }),
    personal: ['reason'],
  },
  'review.package-due-extended': {
    version: 1,
    schema: z.strictObject({ due: localDate, dueAt: instant, reason: text }),
  },
  'review.package-forfeited': {
    version: 1,
    schema: z.strictObject({ rule: z.string(), nominations: texts }),
  },
  'review.supplement-forfeited': {
    version: 1,
    schema: z.strictObject({ rule: z.string(), nominations: texts }),
  },
  'review.late-nominee-forfeited': {
    version: 1,
    schema: z.strictObject({ rule: z.string(), nomination: text }),
  },
  'review.forfeiture-put-off': {
    version: 1,
    schema: z.strictObject({ rule: z.string(), nominations: texts }),
  },
  'review.late-arrival-recorded': {
    version: 1,
    schema: z.strictObject({ arrivedAt: instant, remarks: text }),
    personal: ['remarks'],
  },
});
