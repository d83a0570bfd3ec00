import { Injectable } from '@nestjs/common';
import { Attachments, expectKept } from '#libs/attachments';
import { part, type Part, type Reading } from '#libs/decisions';
import { dossierDecider } from '../domain/dossier/dossier.decider.js';
import type { LetterAct, LetterCommandOf, TimedLetterAct } from '../domain/letter/letter.commands.js';
import { letterDecider } from '../domain/letter/letter.decider.js';
import { issued } from '../domain/letter/letter-lines.js';
import { isOpen } from '../domain/letter/letter.state.js';
import { LetterAnswers } from './letter-answers.js';
import { concernedBy } from './letter-concerns.js';
import { LetterFactsReader } from './letter-facts.js';
import { LetterIssuing } from './letter-issuing.js';
import { Recusals } from './recusals.js';

/** Which streams an act on a letter writes, all in one append: its own, and the dossiers of those it is about. */
@Injectable()
export class LetterActs {
  constructor(
    private readonly issuing: LetterIssuing,
    private readonly answers: LetterAnswers,
    private readonly facts: LetterFactsReader,
    private readonly recusals: Recusals,
    private readonly attachments: Attachments,
  ) {}

  async parts(reading: Reading, id: string, act: LetterAct | TimedLetterAct): Promise<readonly Part[]> {
    await this.recusals.expectImpartial(reading, act.type, await concernedBy(reading, id, act));
    if ('attachments' in act) await expectKept(this.attachments, act.attachments);
    switch (act.type) {
      case 'IssueLetter':
        return this.issuing.parts(reading, id, act);
      case 'ReceiveLetter':
      case 'DraftLine':
      case 'DraftSuperseding':
      case 'DraftWithdrawal':
      case 'SignLines':
      case 'CountersignLines':
      case 'ReturnLine':
      case 'ProvideInformation':
      case 'UrgeLetter':
      case 'UrgeAsPlanned':
      case 'NoteOverdue':
        return [part(letterDecider, id, act, {})];
      case 'NameReaders':
        return [part(letterDecider, id, act, await this.facts.ofReaders(reading, act.readers))];
      case 'AssignLetter':
        return [part(letterDecider, id, act, await this.facts.ofAssigning(reading, id, act))];
      case 'ReplyLetter': {
        const facts = await this.facts.ofReplying(reading, id, act);
        return [part(letterDecider, id, act, facts), ...(await this.#replied(reading, id, act))];
      }
      case 'WithdrawLetter':
        return [part(letterDecider, id, act, {}), ...(await this.#unasked(reading, id, act))];
    }
  }

  async #replied(
    reading: Reading,
    id: string,
    { nominations }: LetterCommandOf<'ReplyLetter'>,
  ): Promise<readonly Part[]> {
    const letter = issued(await reading.state(letterDecider, id));
    const parts = [...new Set(nominations)].map(async (nomination) => {
      const draft = letter.lines.get(nomination)?.draft;
      return draft ? [await this.answers.sent(reading, nomination, draft, { ...letter, id })] : [];
    });
    return (await Promise.all(parts)).flat();
  }

  /** Those who were answered before, and are asked about again, keep their opinion and had no second request. */
  async #unasked(
    reading: Reading,
    letterId: string,
    { reason }: LetterCommandOf<'WithdrawLetter'>,
  ): Promise<readonly Part[]> {
    const { ask, lines } = issued(await reading.state(letterDecider, letterId));
    const command = { type: 'WithdrawRequest', ask, letterId, reason } as const;
    return [...lines]
      .filter(([, line]) => isOpen(line) && !line.answer)
      .map(([nomination]) => part(dossierDecider, nomination, command, {}));
  }
}
