import { Readable } from 'node:stream';
import type { Command, CommandBus } from '@nestjs/cqrs';
import type { Attachments } from '#libs/attachments';
import { DecideCampaign, type CampaignCommand } from '#libs/campaign';
import type { Envelope, Outcome } from '#libs/decisions';
import type { EventStore } from '#libs/event-store';
import { DecideHonour, type HonourCommand } from '#libs/honours';
import type { Actor, DrivenClock, LocalDate } from '#libs/kernel';
import {
  DecideNomination,
  DecideReserve,
  DecideSanction,
  type NominationCommand,
  type SanctionCommand,
} from '#libs/nomination';
import { DecideNotice, type NoticeCommand } from '#libs/notice';
import { DecideBallot, DecidePackage, type BallotCommand, type PackageAct } from '#libs/review';
import {
  DecideComplaint,
  DecideDossier,
  DecideLetter,
  type ComplaintCommand,
  type DossierAct,
  type LetterAct,
} from '#libs/vetting';
import type { Chance } from './chance.js';
import { hourOf, instantAt } from './hour.js';

/** Where made-up people act: every act is a command of its own, a moment after the one before. */
export class Desk {
  constructor(
    private readonly bus: CommandBus,
    private readonly store: EventStore,
    private readonly clock: DrivenClock,
    private readonly chance: Chance,
    private readonly attachments: Attachments,
  ) {}

  /** Goes on to an hour of a day in China, unless it is later already. */
  comeTo(day: LocalDate, hour: number): void {
    const instant = hourOf(day, hour);
    if (instant > this.clock.now()) this.clock.moveTo(instant);
  }

  campaign(actor: Actor, id: string, command: CampaignCommand): Promise<Outcome> {
    return this.#act(new DecideCampaign(id, command, this.#envelope(actor)));
  }

  nomination(actor: Actor, id: string, command: NominationCommand): Promise<Outcome> {
    return this.#act(new DecideNomination(id, command, this.#envelope(actor)));
  }

  /** Calls a nomination up in the place of another. */
  callUp(actor: Actor, id: string, outgoing: string): Promise<Outcome> {
    return this.#act(new DecideReserve(id, { type: 'CallUpReserve', outgoing }, this.#envelope(actor)));
  }

  sanction(actor: Actor, id: string, command: SanctionCommand): Promise<Outcome> {
    return this.#act(new DecideSanction(id, command, this.#envelope(actor)));
  }

  dossier(actor: Actor, id: string, command: DossierAct): Promise<Outcome> {
    return this.#act(new DecideDossier(id, command, this.#envelope(actor)));
  }

  letter(actor: Actor, id: string, command: LetterAct): Promise<Outcome> {
    return this.#act(new DecideLetter(id, command, this.#envelope(actor)));
  }

  complaint(actor: Actor, id: string, command: ComplaintCommand): Promise<Outcome> {
    return this.#act(new DecideComplaint(id, command, this.#envelope(actor)));
  }

  notice(actor: Actor, id: string, command: NoticeCommand): Promise<Outcome> {
    return this.#act(new DecideNotice(id, command, this.#envelope(actor)));
  }

  package(actor: Actor, id: string, command: PackageAct): Promise<Outcome> {
    return this.#act(new DecidePackage(id, command, this.#envelope(actor)));
  }

  ballot(actor: Actor, id: string, command: BallotCommand): Promise<Outcome> {
    return this.#act(new DecideBallot(id, command, this.#envelope(actor)));
  }

  honour(actor: Actor, id: string, command: HonourCommand): Promise<Outcome> {
    return this.#act(new DecideHonour(id, command, this.#envelope(actor)));
  }

  /** Uploads a text; gives its digest. */
  async keep(text: string): Promise<string> {
    const { digest } = await this.attachments.keep(Readable.from([text]), { type: 'text/plain' });
    return digest;
  }

  /** Data of a stream's last event of a type. */
  async last<Data>(stream: string, type: string): Promise<Data | undefined> {
    const [event] = await this.store.readStream(stream, { direction: 'backwards' });
    return event?.type === type ? (JSON.parse(event.data) as Data) : undefined;
  }

  /** How many events a stream has. */
  async length(stream: string): Promise<number> {
    return (await this.store.readStream(stream)).length;
  }

  #act(command: Command<Outcome>): Promise<Outcome> {
    return this.bus.execute(command);
  }

  #envelope(actor: Actor): Envelope {
    this.clock.moveTo(instantAt(Date.parse(this.clock.now()) + 1 + this.chance.below(500)));
    return { commandId: this.chance.id(), correlationId: this.chance.id(), actor };
  }
}

/** Acts by itself when something is due. */
export const timekeeper: Actor = { accountId: 'timekeeper', organId: 'platform', role: 'timekeeper' };
