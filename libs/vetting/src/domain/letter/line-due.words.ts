export const owedAgain = [
  'withdrawn',
  'returned',
  'information-provided',
  'deferral-ended',
  'reopened',
] as const;

/** Why an answer that was given is owed again. */
export type OwedAgain = (typeof owedAgain)[number];
