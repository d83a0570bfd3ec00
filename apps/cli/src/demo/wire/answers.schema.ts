import { z } from 'zod';

const bilingual = z.object({ zh: z.string(), en: z.string() });

/** RFC 9457, as every refusal answers. */
export const problem = z.looseObject({ code: z.string(), rule: z.string().optional(), detail: bilingual });

/** What became of an act. */
export const outcome = z.object({ id: z.string().optional(), position: z.number().nullable() });

export const opened = outcome.extend({ id: z.string() });

/** A file that is kept. */
export const attachment = z.object({ digest: z.string() });

export const session = z.object({ token: z.string(), owes: z.array(z.string()) });

/** What waits for a second name. */
export const letterDrafts = z.object({
  drafts: z.array(z.object({ nomination: z.string(), draft: z.string() })),
});

/** Whom a letter asks about, with the opinion that stands. */
export const letterLines = z.object({
  lines: z.array(z.object({ nomination: z.string(), opinion: z.string().optional() })),
});

/** A secret ballot before its count: who voted, and nothing of what. */
export const uncounted = z.object({
  secret: z.literal(true),
  voted: z.array(z.string()).nonempty(),
  rounds: z.array(z.object({})).length(0),
});

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
