import { z } from 'zod';

/** What a case was at a point, as it is answered. */
export const caseState = z.object({
  streams: z.array(z.object({ stream: z.string(), state: z.looseObject({}) })),
});

/** What relied on something, as it is answered. */
export const impact = z.object({
  items: z.array(z.object({ id: z.string(), decisions: z.array(z.string()), honours: z.array(z.string()) })),
  events: z.array(
    z.looseObject({
      event: z.string(),
      reliesOn: z.array(z.object({ event: z.string(), kind: z.string(), rules: z.array(z.string()) })),
    }),
  ),
  mermaid: z.string().optional(),
});

export const accesses = z.object({ items: z.array(z.looseObject({ act: z.string() })) });
