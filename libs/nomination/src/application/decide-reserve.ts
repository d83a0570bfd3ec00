import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Decisions, part, type Envelope, type Outcome, type Part, type Reading } from '#libs/decisions';
import { callUpOf } from '../domain/calling-up.js';
import { nominationDecider } from '../domain/nomination.decider.js';
import { refuse } from '../domain/nomination.errors.js';
import type { Nomination } from '../domain/nomination.state.js';
import type { CallUpReserve } from '../domain/reserve.commands.js';
import { reserveDecider } from '../domain/reserve.decider.js';
import { reserveNotes } from '../domain/reserve.notes.js';
import { Ballots } from './ballots.js';
import { Campaigns } from './ports/campaigns.port.js';
import { Dossiers } from './ports/dossiers.port.js';
import { Recusals } from './ports/recusals.port.js';
import { ReserveFactsReader } from './reserve-facts.js';

const anew = '递补后重新审查。Vetted anew after being called up.';

/** Calls somebody up from a ballot's reserve; `id` is the nomination that is called. */
export class DecideReserve extends Command<Outcome> {
  constructor(
    readonly id: string,
    readonly command: CallUpReserve,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

@CommandHandler(DecideReserve)
export class DecideReserveHandler implements ICommandHandler<DecideReserve> {
  constructor(
    private readonly decisions: Decisions,
    private readonly facts: ReserveFactsReader,
    private readonly campaigns: Campaigns,
    private readonly dossiers: Dossiers,
    private readonly recusals: Recusals,
    private readonly ballots: Ballots,
  ) {}

  execute({ id, command, envelope }: DecideReserve): Promise<Outcome> {
    return this.decisions.run({ envelope, content: { id, ...command } }, (reading) =>
      this.#plan(reading, id, command),
    );
  }

  async #plan(reading: Reading, id: string, command: CallUpReserve): Promise<readonly Part[]> {
    const nomination = await reading.state(nominationDecider, id);
    if (nomination.status === 'none') throw refuse('NOMINATION.NOT_FOUND');
    await this.campaigns.expectOpen(reading, nomination.campaign);
    await this.recusals.expectImpartial(reading, command.type, id);
    const facts = await this.facts.of(reading, id, nomination, command.outgoing);
    const { ballot, passedOver } = callUpOf(command, nomination, { ...facts, ...reading.circumstances });
    const where = { replaces: command.outgoing, ballot: ballot.ballot, stage: ballot.stage };
    return [
      part(reserveDecider, id, command, facts),
      part(reserveNotes, command.outgoing, { type: 'NoteReplaced', by: id }, {}),
      ...passedOver.map(({ id: passed, rule }) =>
        part(reserveNotes, passed, { type: 'NoteReservePassedOver', ...where, rule }, {}),
      ),
      ...this.ballots.calledUp(ballot.ballot, { nomination: id, replaces: command.outgoing }),
      this.dossiers.reopenAll(id, anew),
      ...this.#slot(id, nomination, facts.rulebook),
    ];
  }

  /** Whom a ballot leaves out keeps the slot; where it was given up since, it is taken again. */
  #slot(
    id: string,
    { campaign, path, kind, putForward }: Nomination,
    rulebook: Parameters<Campaigns['takeSlot']>[1],
  ): readonly Part[] {
    if (!putForward) return [];
    const slot = { campaign, kind, nomination: id, owner: putForward.owner };
    return [this.campaigns.takeSlot(slot, rulebook, path)];
  }
}
