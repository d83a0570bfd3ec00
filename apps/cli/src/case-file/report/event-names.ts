import type { NameOf } from './names.js';

/** The house's own words, not those of the server that was asked: a report says of an event what its type says. */
export const eventNames = async (): Promise<NameOf> => (await import('#libs/audit')).nameOf;
