import { Injectable } from '@nestjs/common';
import { part, type Part, type Reading } from '#libs/decisions';
import { dossierDecider } from '../domain/dossier/dossier.decider.js';
import { opened } from '../domain/dossier/opened.js';
import type { OpinionCommand } from '../domain/dossier/opinion.commands.js';
import { entryThatCounts } from '../domain/dossier/outdated.js';
import { OpinionFactsReader } from './opinion-facts.js';

type Answering<Type> = Omit<Extract<OpinionCommand, { type: Type }>, 'type'>;

/** What an organ's answer makes of a dossier. */
@Injectable()
export class LetterAnswers {
  constructor(private readonly opinions: OpinionFactsReader) {}

  /** Supersedes the opinion of this organ that still counts, if there is one: it was asked again. */
  async givenAnew(
    reading: Reading,
    nomination: string,
    answer: Answering<'RecordOpinion'>,
    number: string,
  ): Promise<Part> {
    const dossier = opened(await reading.state(dossierDecider, nomination));
    const standing = entryThatCounts(dossier, dossier.opinions.get(answer.ask));
    if (standing?.organ === reading.circumstances.actor.organId) {
      const reason = `再次征求意见 asked again: ${number}`;
      return this.superseding(reading, nomination, { ...answer, supersedes: standing.ref, reason });
    }
    const command = { type: 'RecordOpinion', ...answer } as const;
    return part(
      dossierDecider,
      nomination,
      command,
      await this.opinions.ofAnswer(reading, nomination, command),
    );
  }

  async superseding(
    reading: Reading,
    nomination: string,
    answer: Answering<'SupersedeOpinion'>,
  ): Promise<Part> {
    const command = { type: 'SupersedeOpinion', ...answer } as const;
    const facts = await this.opinions.ofAnswer(reading, nomination, command);
    return part(dossierDecider, nomination, command, facts);
  }
}
