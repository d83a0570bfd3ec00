import { Injectable } from '@nestjs/common';
import { part, type Part, type Reading } from '#libs/decisions';
import { dossierDecider } from '../domain/dossier/dossier.decider.js';
import { opened } from '../domain/dossier/opened.js';
import type { OpinionCommand } from '../domain/dossier/opinion.commands.js';
import { entryThatCounts } from '../domain/dossier/outdated.js';
import type { Draft, IssuedLetter } from '../domain/letter/letter.state.js';
import { OpinionFactsReader } from './opinion-facts.js';

type Answering<Type> = Omit<Extract<OpinionCommand, { type: Type }>, 'type'>;

/** What an organ's answer makes of a dossier. */
@Injectable()
export class LetterAnswers {
  constructor(private readonly opinions: OpinionFactsReader) {}

  /** What a draft does there when it is sent. */
  async sent(
    reading: Reading,
    nomination: string,
    draft: Draft,
    { id: letterId, ask, number }: Pick<IssuedLetter, 'ask' | 'number'> & { readonly id: string },
  ): Promise<Part> {
    switch (draft.is) {
      case 'reply': {
        const { reply, signatories } = draft;
        return this.#givenAnew(reading, nomination, { ask, letterId, reply, signatories }, number);
      }
      case 'superseding': {
        const { reply, signatories, supersedes, reason } = draft;
        const answer = { ask, letterId, reply, signatories, supersedes, reason };
        return this.#superseding(reading, nomination, answer);
      }
      case 'withdrawal': {
        const { withdraws, reason } = draft;
        const withdrawn = { type: 'WithdrawOpinion', ask, letterId, withdraws, reason } as const;
        return part(dossierDecider, nomination, withdrawn, {});
      }
    }
  }

  /** Supersedes the opinion of this organ that still counts, if there is one: it was asked again. */
  async #givenAnew(
    reading: Reading,
    nomination: string,
    answer: Answering<'RecordOpinion'>,
    number: string,
  ): Promise<Part> {
    const dossier = opened(await reading.state(dossierDecider, nomination));
    const standing = entryThatCounts(dossier, dossier.opinions.get(answer.ask));
    if (standing?.organ === reading.circumstances.actor.organId) {
      const reason = `再次征求意见 asked again: ${number}`;
      return this.#superseding(reading, nomination, { ...answer, supersedes: standing.ref, reason });
    }
    const command = { type: 'RecordOpinion', ...answer } as const;
    const facts = await this.opinions.ofAnswer(reading, nomination, command);
    return part(dossierDecider, nomination, command, facts);
  }

  async #superseding(
    reading: Reading,
    nomination: string,
    answer: Answering<'SupersedeOpinion'>,
  ): Promise<Part> {
    const command = { type: 'SupersedeOpinion', ...answer } as const;
    const facts = await this.opinions.ofAnswer(reading, nomination, command);
    return part(dossierDecider, nomination, command, facts);
  }
}
