import type { Circumstances, Decider } from '#libs/kernel';
import { provideInformation, returnLine } from './amend-line.js';
import { draftLine, draftSuperseding, draftWithdrawal } from './draft-line.js';
import { assign, receive } from './hand-letter.js';
import { issue, issueFollowUp } from './issue-letter.js';
import type { LetterCommand } from './letter.commands.js';
import type { LetterEvent } from './letter.events.js';
import { evolve } from './letter.evolve.js';
import type { LetterFacts } from './letter.facts.js';
import { nameReaders } from './name-readers.js';
import { reply } from './send-drafts.js';
import { countersign, sign } from './sign-draft.js';
import { unissued, type Letter } from './letter.state.js';
import { oweAgain } from './owe-line.js';
import { noteFollowUp, noteOverdue, urge, urgeAsPlanned, withdrawLetter } from './wait-for-letter.js';

/** A letter that asks one organ about several nominees (征求意见函), from its number to its last reply. */
export const letterDecider: Decider<LetterCommand, LetterEvent, Letter, LetterFacts> = {
  category: 'letter',
  initialState: unissued,
  decide,
  evolve,
};

function decide(
  command: LetterCommand,
  letter: Letter,
  facts: LetterFacts & Circumstances,
): readonly LetterEvent[] {
  switch (command.type) {
    case 'IssueLetter':
      return [issue({ ...command, from: facts.actor.organId, follows: null }, letter, facts)];
    case 'IssueFollowUp':
      return issueFollowUp(command, letter, facts);
    case 'ReceiveLetter':
      return [receive(letter, facts)];
    case 'AssignLetter':
      return [assign(command, letter, facts)];
    case 'DraftLine':
      return [draftLine(command, letter, facts)];
    case 'DraftSuperseding':
      return [draftSuperseding(command, letter, facts)];
    case 'DraftWithdrawal':
      return [draftWithdrawal(command, letter, facts)];
    case 'SignLines':
      return [sign(command, letter, facts)];
    case 'CountersignLines':
      return [countersign(command, letter, facts)];
    case 'ReplyLetter':
      return reply(command, letter, facts);
    case 'ReturnLine':
      return [returnLine(command, letter, facts)];
    case 'ProvideInformation':
      return [provideInformation(command, letter, facts)];
    case 'NameReaders':
      return [nameReaders(command, letter, facts)];
    case 'UrgeLetter':
      return [urge(letter, facts)];
    case 'UrgeAsPlanned':
      return urgeAsPlanned(command, letter, facts);
    case 'NoteOverdue':
      return noteOverdue(letter, facts);
    case 'OweAgain':
      return oweAgain(command, letter, facts);
    case 'WithdrawLetter':
      return withdrawLetter(command, letter, facts);
    case 'NoteFollowUp':
      return [noteFollowUp(command, letter)];
  }
}
