import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Decisions, part, type Envelope, type Outcome, type Part, type Reading } from '#libs/decisions';
import type { AccountCommand } from '../domain/account.commands.js';
import { accountDecider } from '../domain/account.decider.js';
import type { AccountFacts } from '../domain/account.facts.js';
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
      part(accountDecider, login, command, await factsOf(reading, login, command)),
      ...(await appointment(reading, login, command)),
      ...(await remaining(reading, login, command)),
    ]);
  }
}

const factsOf = async (reading: Reading, login: string, command: AccountCommand): Promise<AccountFacts> => {
  const isOpening = command.type === 'OpenAccount' || command.type === 'OpenFirstAccount';
  const organExists = isOpening && (await reading.state(organDecider, command.organ)) !== undefined;
  if (command.type !== 'Delegate') return { login, organExists };
  const colleague = await reading.state(accountDecider, command.to);
  return { login, organExists, colleague: colleague?.isOpen && colleague.role ? colleague : undefined };
};

/** Who grants what they proposed can do so once: it is noted on their own account, in the same append. */
const appointment = async (
  reading: Reading,
  login: string,
  command: AccountCommand,
): Promise<readonly Part[]> => {
  if (command.type !== 'GrantRole') return [];
  const { accountId } = reading.circumstances.actor;
  const account = await reading.state(accountDecider, login);
  if (account?.proposal?.by !== accountId) return [];
  const appoint = { type: 'AppointAdministrator', account: login } as const;
  return [part(accountDecider, accountId, appoint, { login: accountId, organExists: true })];
};

/** Who ends another administrator must be one when it is appended: it is noted on their own account. */
const remaining = async (
  reading: Reading,
  login: string,
  { type }: AccountCommand,
): Promise<readonly Part[]> => {
  if (!ending.has(type)) return [];
  const account = await reading.state(accountDecider, login);
  if (!account?.isOpen || account.role !== 'administrator') return [];
  const { accountId } = reading.circumstances.actor;
  const remain = { type: 'RemainInCharge', account: login } as const;
  return [part(accountDecider, accountId, remain, { login: accountId, organExists: true })];
};

const ending: ReadonlySet<AccountCommand['type']> = new Set(['SuspendAccount', 'CloseAccount', 'RevokeRole']);
