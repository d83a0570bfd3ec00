import type { Reading } from '#libs/decisions';
import type { LetterAct, TimedLetterAct } from '../domain/letter/letter.commands.js';
import { letterDecider } from '../domain/letter/letter.decider.js';
import { aboutWhom } from '../domain/letter/letter.state.js';

/** Those about whom an act on a letter decides something: whoever is recused from one of them does not do it. */
export const concernedBy = async (
  reading: Reading,
  id: string,
  act: LetterAct | TimedLetterAct,
): Promise<readonly string[]> => {
  switch (act.type) {
    case 'IssueLetter':
    case 'ReplyLetter':
      return act.nominations;
    case 'DraftLine':
    case 'DraftSuperseding':
    case 'DraftWithdrawal':
    case 'ReturnLine':
    case 'ProvideInformation':
      return [act.nomination];
    case 'SignLines':
    case 'CountersignLines':
      return act.lines.map(({ nomination }) => nomination);
    case 'NameReaders':
    case 'UrgeLetter':
    case 'WithdrawLetter':
      return aboutWhom(await reading.state(letterDecider, id));
    case 'ReceiveLetter':
    case 'AssignLetter':
    case 'UrgeAsPlanned':
    case 'NoteOverdue':
      return [];
  }
};
