import { Injectable } from '@nestjs/common';
import type { Reading } from '#libs/decisions';
import type { LetterCommandOf } from '../domain/letter/letter.commands.js';
import { letterDecider } from '../domain/letter/letter.decider.js';
import type { LetterFacts } from '../domain/letter/letter.facts.js';
import { openLines } from '../domain/letter/letter.state.js';
import { Accounts } from './ports/accounts.port.js';
import { Recusals } from './recusals.js';

/** Gathers who acts for the organ that is asked, and who reads for the one that asks. */
@Injectable()
export class LetterFactsReader {
  constructor(
    private readonly accounts: Accounts,
    private readonly recusals: Recusals,
  ) {}

  async ofAssigning(
    reading: Reading,
    id: string,
    { officer }: LetterCommandOf<'AssignLetter'>,
  ): Promise<LetterFacts> {
    const letter = await reading.state(letterDecider, id);
    const organs = await this.accounts.organsOf(reading, [officer]);
    const open = letter.status === 'unissued' ? [] : openLines(letter);
    return {
      officerOrgan: organs.get(officer),
      recusedFrom: await this.recusals.recusedFrom(reading, open, officer),
    };
  }

  async ofReaders(reading: Reading, readers: readonly string[]): Promise<LetterFacts> {
    return { readerOrgans: await this.accounts.organsOf(reading, readers) };
  }

  async ofReplying(
    reading: Reading,
    id: string,
    { nominations }: LetterCommandOf<'ReplyLetter'>,
  ): Promise<LetterFacts> {
    const letter = await reading.state(letterDecider, id);
    if (letter.status === 'unissued') return {};
    const found = nominations.map(async (nomination) => {
      const signatories = letter.lines.get(nomination)?.draft?.signatories ?? [];
      const recused = signatories.map(async ({ accountId: account }) =>
        (await this.recusals.recusedFrom(reading, [nomination], account)).length > 0 ? [account] : [],
      );
      return [nomination, (await Promise.all(recused)).flat()] as const;
    });
    return { recusedSignatories: new Map(await Promise.all(found)) };
  }
}
