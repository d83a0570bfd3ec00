import { derivedId } from '#libs/decisions';

/** The command id that an account's key stands for, always the same one. */
export const commandIdOf = (accountId: string, key: string): string => derivedId(`${accountId}|${key}`);
