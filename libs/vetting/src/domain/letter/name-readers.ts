import { personsOf, type Circumstances } from '#libs/kernel';
import { ofAsker } from './letter-lines.js';
import type { LetterCommandOf } from './letter.commands.js';
import { refuse } from './letter.errors.js';
import type { LetterEvent } from './letter.events.js';
import type { LetterFacts } from './letter.facts.js';
import type { Letter } from './letter.state.js';

/** Whoever issued it reads the reasons, until the organ that asks names others; nobody names themselves. */
export const nameReaders = (
  command: LetterCommandOf<'NameReaders'>,
  letter: Letter,
  { actor, readerOrgans }: LetterFacts & Circumstances,
): LetterEvent => {
  const { from, readers: before } = ofAsker(letter, actor);
  const readers = [...new Set(command.readers)];
  const strangers = readers.filter((reader) => readerOrgans?.get(reader) !== from);
  if (strangers.length > 0) throw refuse('VETTING.READER_OF_ANOTHER', { accounts: strangers.join('、') });
  const persons = personsOf(actor);
  if (readers.some((reader) => persons.includes(reader) && !before.includes(reader)))
    throw refuse('VETTING.READER_BY_ONESELF');
  return { type: 'vetting.letter-readers-named', data: { readers, by: actor.accountId } };
};
