/**
 * What every command ends with. `refused`: what was asked for cannot be done as asked; `unproven`: what was to be checked
 * is not as it should be. The message says why.
 */
export const exitCodes = { done: 0, failed: 1, refused: 2, unproven: 3 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
