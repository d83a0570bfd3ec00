import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Decisions, type Envelope, type Outcome } from '#libs/decisions';
import type { NominationCommand } from '../domain/nomination.commands.js';
import { NominationActs } from './nomination-acts.js';
import { Recusals } from './ports/recusals.port.js';

/** An act on one nomination. */
export class DecideNomination extends Command<Outcome> {
  constructor(
    readonly id: string,
    readonly command: NominationCommand,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

@CommandHandler(DecideNomination)
export class DecideNominationHandler implements ICommandHandler<DecideNomination> {
  constructor(
    private readonly decisions: Decisions,
    private readonly acts: NominationActs,
    private readonly recusals: Recusals,
  ) {}

  execute({ id, command, envelope }: DecideNomination): Promise<Outcome> {
    return this.decisions.run({ envelope, content: { id, ...command } }, async (reading) => {
      if (judges(command)) await this.recusals.expectImpartial(reading, command.type, id);
      return this.acts.parts(reading, id, command);
    });
  }
}

/** Acts that judge the nominee; whoever is recused takes no part in them. */
const judges = ({ type }: NominationCommand): boolean => judging.has(type);

const judging: ReadonlySet<NominationCommand['type']> = new Set([
  'PutForward',
  'RecordReview',
  'Advance',
  'Reject',
  'WaiveGate',
  'Freeze',
  'Unfreeze',
]);
