import type { DomainEvent } from '#libs/kernel';

export type LetterNumberEvent = DomainEvent<
  'vetting.letter-number-claimed',
  {
    /** 文号 */
    readonly number: string;
    /** The organ that gave it. */
    readonly organ: string;
    readonly letter: string;
  }
>;
