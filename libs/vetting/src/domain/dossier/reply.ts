import type { LocalDate } from '#libs/kernel';
import type { Answer } from './dossier.words.js';

/** A reply as events and requests write it: what its answer has no use for is empty. */
export interface WrittenReply {
  readonly answer: Answer;
  /** The day until which the organ puts its answer off. */
  readonly until: LocalDate | null;
  readonly question: string;
  readonly grounds: string;
}
