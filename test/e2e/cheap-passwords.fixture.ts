import { PasswordCost } from '#libs/identity';

/** The least that argon2 takes: of hundreds who sign in, hashing at the cost of production is most of the work. */
export const cheapPasswords = new PasswordCost(8, 1, 1);
