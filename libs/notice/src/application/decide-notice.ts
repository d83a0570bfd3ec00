import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Decisions, type Envelope, type Outcome } from '#libs/decisions';
import type { NoticeCommand } from '../domain/notice.commands.js';
import { NoticeActs } from './notice-acts.js';

/** An act on one notice. */
export class DecideNotice extends Command<Outcome> {
  constructor(
    readonly id: string,
    readonly command: NoticeCommand,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

@CommandHandler(DecideNotice)
export class DecideNoticeHandler implements ICommandHandler<DecideNotice> {
  constructor(
    private readonly decisions: Decisions,
    private readonly acts: NoticeActs,
  ) {}

  execute({ id, command, envelope }: DecideNotice): Promise<Outcome> {
    return this.decisions.run({ envelope, content: { id, ...command } }, (reading) =>
      this.acts.parts(reading, id, command),
    );
  }
}
