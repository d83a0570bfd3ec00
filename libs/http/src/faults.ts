import type { Bilingual } from '#libs/kernel';
import { refuse } from './http.errors.js';

/** One thing that is wrong with a request. */
export interface Fault {
  readonly pointer: string;
  readonly says: Bilingual;
}

export const anObject: Bilingual = { zh: '应为一个 JSON 对象', en: 'must be a JSON object' };
export const unknownField: Bilingual = { zh: '没有这个字段', en: 'there is no such field' };

export const invalid = (faults: readonly Fault[]): Error => refuse('HTTP.INVALID', { faults });
