import { z } from 'zod';

/** What a sign-in answers. */
export const signedIn = z.object({
  token: z.string(),
  expiresAt: z.string(),
  refreshToken: z.string(),
  refreshExpiresAt: z.string(),
  account: z.object({ id: z.string() }),
  owes: z.array(z.string()),
});

export type SignedIn = z.output<typeof signedIn>;
