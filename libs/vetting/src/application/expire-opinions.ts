import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Decisions, part, type Envelope, type Outcome, type Part, type Reading } from '#libs/decisions';
import type { LocalDate } from '#libs/kernel';
import { dossierDecider } from '../domain/dossier/dossier.decider.js';
import { letterDecider } from '../domain/letter/letter.decider.js';
import { ExpiringOpinions } from './expiring-opinions.js';

/** Opinions whose last day is over: those that answer one letter, or one that was given before letters had a case. */
export type Expiring = { readonly letter: string } | { readonly nomination: string; readonly ask: string };

export class ExpireOpinions extends Command<Outcome> {
  constructor(
    readonly expiring: Expiring,
    readonly validUntil: LocalDate,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

@CommandHandler(ExpireOpinions)
export class ExpireOpinionsHandler implements ICommandHandler<ExpireOpinions> {
  constructor(
    private readonly decisions: Decisions,
    private readonly opinions: ExpiringOpinions,
  ) {}

  execute({ expiring, validUntil, envelope }: ExpireOpinions): Promise<Outcome> {
    return this.decisions.run({ envelope, content: { ...expiring, validUntil } }, (reading) =>
      this.plan(reading, expiring, validUntil),
    );
  }

  private async plan(reading: Reading, expiring: Expiring, validUntil: LocalDate): Promise<readonly Part[]> {
    const { letterId, nominations, ask } = await whomItConcerns(reading, expiring);
    const standing = await this.opinions.among(reading, nominations, ask);
    return standing
      .filter(({ opinion }) => opinion.letterId === letterId && opinion.validUntil === validUntil)
      .map(({ nomination, opinion: { ref: opinion } }) =>
        part(dossierDecider, nomination, { type: 'ExpireOpinion', ask, opinion }, {}),
      );
  }
}

const whomItConcerns = async (reading: Reading, expiring: Expiring) => {
  if ('nomination' in expiring)
    return { letterId: null, nominations: [expiring.nomination], ask: expiring.ask };
  const letter = await reading.state(letterDecider, expiring.letter);
  if (letter.status === 'unissued') return { letterId: expiring.letter, nominations: [], ask: '' };
  return { letterId: expiring.letter, nominations: [...letter.lines.keys()], ask: letter.ask };
};
