import type { Bilingual } from '#libs/kernel';

/** Where this lib tells an operator what he should know. */
export type DatabaseLog = (message: Bilingual) => void;
