import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Decisions, type Envelope, type Outcome } from '#libs/decisions';
import type { LetterAct, TimedLetterAct } from '../domain/letter/letter.commands.js';
import { LetterActs } from './letter-acts.js';

export class DecideLetter extends Command<Outcome> {
  constructor(
    readonly id: string,
    readonly command: LetterAct | TimedLetterAct,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

@CommandHandler(DecideLetter)
export class DecideLetterHandler implements ICommandHandler<DecideLetter> {
  constructor(
    private readonly decisions: Decisions,
    private readonly acts: LetterActs,
  ) {}

  execute({ id, command, envelope }: DecideLetter): Promise<Outcome> {
    return this.decisions.run({ envelope, content: { id, ...command } }, (reading) =>
      this.acts.parts(reading, id, command),
    );
  }
}
