import type { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { refuse } from '../domain/sign-in.errors.js';

/** Whose password it is to be: what somebody who guesses would try first, and what else stands before the door. */
export interface PasswordOwner {
  readonly login: string;
  readonly organ: string;
  readonly hasSecondFactor: boolean;
}

/**
 * NIST SP 800-63B-4: long and hard to guess, of any characters, with no rules of composition.
 * @throws IDENTITY.PASSWORD_TOO_SHORT, IDENTITY.PASSWORD_TOO_LONG, IDENTITY.PASSWORD_GUESSABLE
 */
export const expectGoodPassword = async (password: string, owner: PasswordOwner): Promise<void> => {
  const text = password.normalize('NFC');
  const length = Array.from(text).length;
  const { least, score } = owner.hasSecondFactor ? besideSecondFactor : alone;
  if (length < least) throw refuse('IDENTITY.PASSWORD_TOO_SHORT', { least });
  if (length > most) throw refuse('IDENTITY.PASSWORD_TOO_LONG', { most });
  const words = wordsOf(owner);
  if ((await estimator()).check(without(words, text), words).score < score)
    throw refuse('IDENTITY.PASSWORD_GUESSABLE');
};

/** Characters, and the score (0 to 4) of the estimator: 4 is more than 10^10 guesses, 2 more than 10^6. */
const alone = { least: 15, score: 4 };
const besideSecondFactor = { least: 8, score: 2 };
const most = 128;

let loading: Promise<ZxcvbnFactory> | undefined;

/** Loaded when first asked for: its dictionaries take a third of a second. */
const estimator = (): Promise<ZxcvbnFactory> => (loading ??= load());

const load = async (): Promise<ZxcvbnFactory> => {
  const [{ ZxcvbnFactory }, { dictionary, adjacencyGraphs }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
};

const wordsOf = ({ login, organ }: PasswordOwner): string[] => [
  ...new Set(['明鉴', 'mingjian', login, organ, ...login.split('-'), ...organ.split('-')]),
];

/** What everybody knows of the owner adds nothing. The words are slugs, so that they stand for themselves here. */
const without = (words: readonly string[], text: string): string => {
  const known = words.filter(({ length }) => length > 1).toSorted((one, other) => other.length - one.length);
  return text.replaceAll(new RegExp(known.join('|'), 'gi'), '');
};
