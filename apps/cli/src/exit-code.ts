/** What every command ends with. `refused`: what was asked for cannot be done as asked, and the message says why. */
export const exitCodes = { done: 0, failed: 1, refused: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
