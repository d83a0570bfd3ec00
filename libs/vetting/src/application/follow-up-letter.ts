import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  Decisions,
  derivedId,
  part,
  type Envelope,
  type Outcome,
  type Part,
  type Reading,
} from '#libs/decisions';
import { letterDecider } from '../domain/letter/letter.decider.js';
import type { IssuedLetter } from '../domain/letter/letter.state.js';
import { ExpiringOpinions } from './expiring-opinions.js';
import { LetterIssuing } from './letter-issuing.js';
import { numberThatFollows } from './letter-numbers.js';
import { rowOf } from './opinion-facts.js';
import { Campaigns } from './ports/campaigns.port.js';

/** Asks again for the answers to a letter that have expired. */
export class FollowUpLetter extends Command<Outcome> {
  constructor(
    readonly id: string,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

@CommandHandler(FollowUpLetter)
export class FollowUpLetterHandler implements ICommandHandler<FollowUpLetter> {
  constructor(
    private readonly decisions: Decisions,
    private readonly opinions: ExpiringOpinions,
    private readonly issuing: LetterIssuing,
    private readonly campaigns: Campaigns,
  ) {}

  execute({ id, envelope }: FollowUpLetter): Promise<Outcome> {
    return this.decisions.run({ envelope, content: { id } }, (reading) =>
      this.plan(reading, id, envelope.commandId),
    );
  }

  private async plan(reading: Reading, id: string, commandId: string): Promise<readonly Part[]> {
    const letter = await reading.state(letterDecider, id);
    if (letter.status === 'unissued') return [];
    const nominations = await this.expired(reading, id, letter);
    if (nominations.length === 0) return [];
    const followUp = derivedId(`${commandId}|follow-up`);
    const noted = { type: 'NoteFollowUp', letter: followUp, nominations } as const;
    const { seal, attachments, ask, from, to: organ } = letter;
    const number = await numberThatFollows(reading, letter);
    const issue = {
      type: 'IssueFollowUp',
      number,
      seal,
      attachments,
      ask,
      from,
      organ,
      nominations,
    } as const;
    return [
      part(letterDecider, id, noted, {}),
      ...(await this.issuing.parts(reading, followUp, { ...issue, follows: id })),
    ];
  }

  /** Those that still must be heard, and about whom nobody has asked meanwhile. */
  private async expired(reading: Reading, id: string, letter: IssuedLetter): Promise<readonly string[]> {
    const { ask, campaign, lines } = letter;
    const standing = await this.opinions.among(reading, [...lines.keys()], ask);
    const rulebook = await this.campaigns.rulebookOf(reading, campaign);
    return standing
      .filter(({ opinion }) => opinion.letterId === id && opinion.hasExpired)
      .filter(({ dossier }) => dossier.requests.get(ask)?.isOpen !== true)
      .filter(({ dossier }) => rowOf(rulebook, dossier, ask) !== undefined)
      .map(({ nomination }) => nomination);
  }
}
