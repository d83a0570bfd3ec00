import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Decisions, part, type Envelope, type Outcome } from '#libs/decisions';
import { KeyNumbers } from '#libs/sealing';
import type { SubjectCommand } from '../domain/subject.commands.js';
import { subjectDecider } from '../domain/subject.decider.js';
import { refuse } from '../domain/subject.errors.js';
import { OwnFiles } from './own-files.js';

export class DecideSubject extends Command<Outcome> {
  /** @param subject stream that holds the key, for example `nomination-7f…` */
  constructor(
    readonly subject: string,
    readonly command: SubjectCommand,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

@CommandHandler(DecideSubject)
export class DecideSubjectHandler implements ICommandHandler<DecideSubject> {
  constructor(
    private readonly decisions: Decisions,
    private readonly numbers: KeyNumbers,
    private readonly files: OwnFiles,
  ) {}

  async execute({ subject, command, envelope }: DecideSubject): Promise<Outcome> {
    const key = await this.numbers.find(subject);
    if (key === undefined) throw refuse('PRIVACY.SUBJECT_NOT_FOUND', { subject });
    const files = command.type === 'EraseSubject' ? await this.files.keysOf(subject) : [];
    return this.decisions.run({ envelope, content: { subject, ...command } }, () => [
      part(subjectDecider, subject, command, { key, files }),
    ]);
  }
}
