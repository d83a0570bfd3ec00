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
import { Refusal } from '#libs/kernel';
import { letterDecider } from '../domain/letter/letter.decider.js';
import type { IssuedLetter } from '../domain/letter/letter.state.js';
import { ExpiringOpinions } from './expiring-opinions.js';
import { LetterIssuing } from './letter-issuing.js';
import { numberThatFollows } from './letter-numbers.js';
import { rowOf } from './opinion-facts.js';
import { Accounts } from './ports/accounts.port.js';
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
    private readonly accounts: Accounts,
  ) {}

  execute({ id, envelope }: FollowUpLetter): Promise<Outcome> {
    return this.decisions.run({ envelope, content: { id } }, (reading) =>
      this.plan(reading, id, envelope.commandId),
    );
  }

  private async plan(reading: Reading, id: string, commandId: string): Promise<readonly Part[]> {
    const letter = await reading.state(letterDecider, id);
    if (letter.status === 'unissued') return [];
    const expired = await this.expired(reading, id, letter);
    if (expired.length === 0) return [];
    const followUp = derivedId(`${commandId}|follow-up`);
    const { seal, attachments, ask, from, to: organ } = letter;
    const number = await numberThatFollows(reading, letter);
    const readers = await this.readers(reading, letter);
    const issuing = (nominations: readonly string[]): Promise<readonly Part[]> => {
      const asking = { number, seal, attachments, ask, from, organ, nominations };
      return this.issuing.parts(reading, followUp, {
        ...asking,
        ...{ type: 'IssueFollowUp', follows: id, readers },
      });
    };
    const each = expired.map(async (nomination) => {
      // What stands in the way of all of them is thrown: a year that is not published yet is tried again.
      const parts = await issuing([nomination]);
      return (await isDecided(reading, parts)) ? [nomination] : [];
    });
    const askable = (await Promise.all(each)).flat();
    // Where nobody can be asked about, it is refused with the reason, and that is on record with the clock.
    const nominations = askable.length > 0 ? askable : expired;
    const noted = { type: 'NoteFollowUp', letter: followUp, nominations } as const;
    return [part(letterDecider, id, noted, {}), ...(await issuing(nominations))];
  }

  /** Without those who left the organ since. */
  private async readers(reading: Reading, { readers, from }: IssuedLetter): Promise<readonly string[]> {
    const organs = await this.accounts.organsOf(reading, readers);
    return readers.filter((reader) => organs.get(reader) === from);
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

/** Whether an act would be refused by none of its parts. */
const isDecided = async (reading: Reading, parts: readonly Part[]): Promise<boolean> => {
  try {
    for (const each of parts) await each.share(reading, (index) => `${each.stream}@${index}`);
    return true;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
};
