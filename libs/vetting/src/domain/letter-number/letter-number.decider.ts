import type { Decider } from '#libs/kernel';
import type { LetterNumberEvent } from './letter-number.events.js';
import { refuse } from '../letter/letter.errors.js';

/** Part of a letter's append; never sent by a person. */
export interface ClaimLetterNumber {
  readonly type: 'ClaimLetterNumber';
  readonly number: string;
  readonly organ: string;
  readonly letter: string;
}

/** The letter that has the number; `null` while none has. */
export type LetterNumber = string | null;

/** An organ gives a number (文号) once. */
export const letterNumberDecider: Decider<ClaimLetterNumber, LetterNumberEvent, LetterNumber> = {
  category: 'letter-number',
  initialState: null,
  decide: ({ type: _, ...data }, letter) => {
    if (letter !== null) throw refuse('VETTING.LETTER_NUMBER_TAKEN', { number: data.number, letter });
    return [{ type: 'vetting.letter-number-claimed', data }];
  },
  evolve: (_, { data: { letter } }) => letter,
};

/** What names the same number: it is the same, however wide and with whatever spaces it is written. */
export const keyOfNumber = (organ: string, number: string): string =>
  `${organ}|${number.normalize('NFKC').replaceAll(/\s/gu, '')}`;
