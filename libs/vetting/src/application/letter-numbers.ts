import { derivedId, part, type Part, type Reading } from '#libs/decisions';
import type { IssuedLetter } from '../domain/letter/letter.state.js';
import { keyOfNumber, letterNumberDecider } from '../domain/letter-number/letter-number.decider.js';

/** An organ's number (文号) becomes this letter's, in the append that issues it. */
export const numberClaimed = (organ: string, number: string, letter: string): Part =>
  part(letterNumberDecider, idOf(organ, number), { type: 'ClaimLetterNumber', number, organ, letter }, {});

/** For a letter that follows another: its number with the first 续 that the organ has not given. */
export const numberThatFollows = async (
  reading: Reading,
  { from: organ, number, followUps }: IssuedLetter,
): Promise<string> => {
  for (let count = followUps.length + 1; ; count += 1) {
    const next = `${number}续${count}`;
    if ((await reading.state(letterNumberDecider, idOf(organ, next))) === null) return next;
  }
};

const idOf = (organ: string, number: string): string => derivedId(keyOfNumber(organ, number));
