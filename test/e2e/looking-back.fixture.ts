import { z } from 'zod';

/** What a case was at a point, as it is answered. */
export const caseState = z.object({
  streams: z.array(z.object({ stream: z.string(), state: z.looseObject({}) })),
});

export const accesses = z.object({ items: z.array(z.looseObject({ act: z.string() })) });
