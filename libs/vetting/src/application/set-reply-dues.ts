import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Decisions, derivedId, type Envelope, type Outcome, type Reading } from '#libs/decisions';
import { Refusal, type Instant } from '#libs/kernel';
import { complaintDecider } from '../domain/complaint/complaint.decider.js';
import type { ReplyKind } from '../domain/complaint/complaint.words.js';
import { ComplaintActs } from './complaint-acts.js';

/** A complaint was lodged or concluded: whoever gave a name and has no day yet gets one. */
export class SetReplyDues extends Command<void> {
  constructor(
    readonly complaint: string,
    readonly what: ReplyKind,
    readonly since: Instant,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

@CommandHandler(SetReplyDues)
export class SetReplyDuesHandler implements ICommandHandler<SetReplyDues> {
  constructor(
    private readonly decisions: Decisions,
    private readonly acts: ComplaintActs,
  ) {}

  /** However many were merged into it, each is an act of its own. @throws CALENDAR.YEAR_NOT_PUBLISHED */
  async execute({ complaint, what, since, envelope }: SetReplyDues): Promise<void> {
    const reading = this.decisions.reading(envelope.actor);
    for (const id of what === 'outcome' ? await settledWith(reading, complaint) : [complaint])
      await this.set(id, what, since, envelope).catch(nothingToSet);
  }

  private set(id: string, what: ReplyKind, since: Instant, envelope: Envelope): Promise<Outcome> {
    const command = { type: 'SetReplyDue', what, since } as const;
    const own = { ...envelope, commandId: derivedId(`${envelope.commandId}|${id}`) };
    return this.decisions.run({ envelope: own, content: { id, ...command } }, (reading) =>
      this.acts.parts(reading, id, command),
    );
  }
}

/** It, and all that were merged into it, be it by way of others. */
const settledWith = async (reading: Reading, id: string): Promise<readonly string[]> => {
  const complaint = await reading.state(complaintDecider, id);
  if (complaint.status === 'unlodged') return [];
  const absorbed = await Promise.all(complaint.absorbed.map((each) => settledWith(reading, each)));
  return [id, ...absorbed.flat()];
};

const nothingToSet = (error: unknown): void => {
  if (!(error instanceof Refusal && error.code === 'VETTING.NO_REPLY_DAY_TO_SET')) throw error;
};
