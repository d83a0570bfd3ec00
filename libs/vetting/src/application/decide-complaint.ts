import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Decisions, type Envelope, type Outcome } from '#libs/decisions';
import type { ComplaintCommand } from '../domain/complaint/complaint.commands.js';
import { ComplaintActs } from './complaint-acts.js';

export class DecideComplaint extends Command<Outcome> {
  constructor(
    readonly id: string,
    readonly command: ComplaintCommand,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

@CommandHandler(DecideComplaint)
export class DecideComplaintHandler implements ICommandHandler<DecideComplaint> {
  constructor(
    private readonly decisions: Decisions,
    private readonly acts: ComplaintActs,
  ) {}

  execute({ id, command, envelope }: DecideComplaint): Promise<Outcome> {
    return this.decisions.run({ envelope, content: { id, ...command } }, (reading) =>
      this.acts.parts(reading, id, command),
    );
  }
}
