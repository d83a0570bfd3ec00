/** What one try at a password costs whoever guesses, with argon2id (the library's default algorithm). */
export class PasswordCost {
  constructor(
    /** KiB; eight at least. */
    readonly memoryCost: number,
    /** Passes over the memory. */
    readonly timeCost: number,
    /** Lanes. */
    readonly parallelism: number,
  ) {}
}

/** OWASP's second set: 19 MiB, two passes, one lane. */
export const passwordCost = new PasswordCost(19_456, 2, 1);
