import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Decisions, type Envelope, type Outcome } from '#libs/decisions';
import type { HonourCommand } from '../domain/honour.commands.js';
import { HonourActs } from './honour-acts.js';

/** An act on one honour. */
export class DecideHonour extends Command<Outcome> {
  constructor(
    readonly id: string,
    readonly command: HonourCommand,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

@CommandHandler(DecideHonour)
export class DecideHonourHandler implements ICommandHandler<DecideHonour> {
  constructor(
    private readonly decisions: Decisions,
    private readonly acts: HonourActs,
  ) {}

  execute({ id, command, envelope }: DecideHonour): Promise<Outcome> {
    return this.decisions.run({ envelope, content: { id, ...command } }, (reading) =>
      this.acts.parts(reading, id, command),
    );
  }
}
