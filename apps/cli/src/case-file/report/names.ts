import type { Bilingual } from '#libs/kernel';

/** What an event type is called. */
export type NameOf = (type: string) => Bilingual;
