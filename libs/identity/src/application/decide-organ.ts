import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Decisions, part, type Envelope, type Outcome } from '#libs/decisions';
import type { OrganCommand } from '../domain/organ.commands.js';
import { organDecider } from '../domain/organ.decider.js';

export class DecideOrgan extends Command<Outcome> {
  constructor(
    readonly id: string,
    readonly command: OrganCommand,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

@CommandHandler(DecideOrgan)
export class DecideOrganHandler implements ICommandHandler<DecideOrgan> {
  constructor(private readonly decisions: Decisions) {}

  execute({ id, command, envelope }: DecideOrgan): Promise<Outcome> {
    return this.decisions.run({ envelope, content: { id, ...command } }, async (reading) => {
      const { parent } = command;
      const parentExists = parent !== null && (await reading.state(organDecider, parent)) !== undefined;
      return [part(organDecider, id, command, { parentExists })];
    });
  }
}
