import { z } from 'zod';

const bilingual = z.object({ zh: z.string(), en: z.string() });

/** RFC 9457, as every refusal answers. */
export const problem = z.looseObject({ code: z.string(), rule: z.string().optional(), detail: bilingual });

/** What became of an act. */
export const outcome = z.object({ id: z.string().optional(), position: z.number().nullable() });

export const opened = outcome.extend({ id: z.string() });

export const session = z.object({ token: z.string() });

/** What became of each item of a batch. */
export const batch = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      position: z.number().nullable(),
      password: z.string().nullish(),
      refused: z.unknown().optional(),
    }),
  ),
});
