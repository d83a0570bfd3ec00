import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Decisions, part, type Envelope, type Outcome, type Reading } from '#libs/decisions';
import type { AccountCommand } from '../domain/account.commands.js';
import { accountDecider } from '../domain/account.decider.js';
import { organDecider } from '../domain/organ.decider.js';

export class DecideAccount extends Command<Outcome> {
  constructor(
    readonly login: string,
    readonly command: AccountCommand,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

@CommandHandler(DecideAccount)
export class DecideAccountHandler implements ICommandHandler<DecideAccount> {
  constructor(private readonly decisions: Decisions) {}

  execute({ login, command, envelope }: DecideAccount): Promise<Outcome> {
    return this.decisions.run({ envelope, content: { login, ...command } }, async (reading) => [
      part(accountDecider, login, command, { login, organExists: await organExists(reading, command) }),
    ]);
  }
}

const organExists = async (reading: Reading, command: AccountCommand): Promise<boolean> =>
  command.type === 'OpenAccount' && (await reading.state(organDecider, command.organ)) !== undefined;
