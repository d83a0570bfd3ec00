import { z } from 'zod';

const words = z.array(z.string());
const says = z.object({ zh: z.string(), en: z.string() });
const event = z.looseObject({ event: z.string(), position: z.number(), says, account: z.string() });

export const impact = z.looseObject({
  origins: words,
  items: z.array(z.object({ id: z.string(), decisions: words, honours: words })),
  events: z.array(
    event.extend({
      reliesOn: z.array(z.object({ event: z.string(), kind: z.string(), rules: words })),
    }),
  ),
  mermaid: z.string().optional(),
});

export type Impact = z.output<typeof impact>;

const change = z.object({ rule: z.string(), gate: z.string(), before: z.string(), after: z.string() });

export const whatIf = z.looseObject({
  ...{ origins: words, supposed: words },
  items: z.array(
    z.object({
      id: z.string(),
      decisions: z.array(
        event.extend({
          fate: z.enum(['supposed', 'fails', 'falls-with', 'in-question', 'stands']),
          noLongerHold: z.array(change),
          onOtherGrounds: z.array(change),
          because: words,
        }),
      ),
    }),
  ),
});

export type WhatIf = z.output<typeof whatIf>;
