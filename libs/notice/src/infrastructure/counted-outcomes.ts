import { z } from 'zod';
import type { Upcast } from '#libs/catalogue';

/** Outcomes as they were written first: with the complaints themselves. */
const listed = z.object({
  outcomes: z.array(
    z.object({
      nomination: z.string(),
      complaints: z.array(z.string()),
      blockedBy: z.array(z.string()).optional(),
    }),
  ),
});

/** What a notice came to says since its second version only how many complaints there were. */
export const countedOutcomes: Upcast = (data) => ({
  ...data,
  outcomes: listed.parse(data).outcomes.map(({ nomination, complaints, blockedBy }) => ({
    ...{ nomination, complaints: complaints.length },
    ...(blockedBy && { blockedBy: blockedBy.length }),
  })),
});
