import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Attachments, NamedFiles } from '#libs/attachments';
import { Decisions, part, type Envelope, type Outcome } from '#libs/decisions';
import { KeyNumbers } from '#libs/sealing';
import type { SubjectCommand } from '../domain/subject.commands.js';
import { subjectDecider } from '../domain/subject.decider.js';
import { refuse } from '../domain/subject.errors.js';

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
    private readonly attachments: Attachments,
    private readonly named: NamedFiles,
  ) {}

  async execute({ subject, command, envelope }: DecideSubject): Promise<Outcome> {
    const key = await this.#keyOf(subject);
    if (key === undefined) throw refuse('PRIVACY.SUBJECT_NOT_FOUND', { subject });
    return this.decisions.run({ envelope, content: { subject, ...command } }, async () => {
      const files = command.type === 'EraseSubject' ? await this.#filesOf(subject) : [];
      return [part(subjectDecider, subject, command, { key, files })];
    });
  }

  /** A file of its own is one too: `file-` and its digest. */
  async #keyOf(subject: string): Promise<number | undefined> {
    if (!subject.startsWith('file-')) return this.numbers.find(subject);
    const [key] = await this.attachments.keysOf([subject.slice('file-'.length)]);
    return key;
  }

  async #filesOf(subject: string): Promise<readonly number[]> {
    const keys = await this.attachments.keysOf(await this.named.ownOf(subject));
    return keys.toSorted((one, other) => one - other);
  }
}
