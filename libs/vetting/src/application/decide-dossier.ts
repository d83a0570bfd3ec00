import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Decisions, part, type Envelope, type Outcome, type Part, type Reading } from '#libs/decisions';
import type { DossierAct } from '../domain/dossier/dossier.commands.js';
import { dossierDecider } from '../domain/dossier/dossier.decider.js';
import { DossierFactsReader } from './dossier-facts.js';
import { Nominees } from './nominees.js';
import { Recusals } from './recusals.js';

export class DecideDossier extends Command<Outcome> {
  constructor(
    /** The nomination's. */
    readonly id: string,
    readonly command: DossierAct,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

@CommandHandler(DecideDossier)
export class DecideDossierHandler implements ICommandHandler<DecideDossier> {
  constructor(
    private readonly decisions: Decisions,
    private readonly facts: DossierFactsReader,
    private readonly recusals: Recusals,
    private readonly nominees: Nominees,
  ) {}

  execute({ id, command, envelope }: DecideDossier): Promise<Outcome> {
    return this.decisions.run({ envelope, content: { id, ...command } }, (reading) =>
      this.plan(reading, id, command),
    );
  }

  private async plan(reading: Reading, id: string, command: DossierAct): Promise<readonly Part[]> {
    // R34: a unit answers for its own nominee, to whom everybody there is close.
    if (command.type !== 'RecordSelfReview') await this.recusals.expectImpartial(reading, command.type, [id]);
    const facts = await this.facts.of(reading, id, command);
    return [part(dossierDecider, id, command, facts), ...this.returned(id, command)];
  }

  /** R42: deeds with a passage that must be cut go back to the unit. */
  private returned(id: string, command: DossierAct): readonly Part[] {
    if (command.type !== 'RecordCheck' && command.type !== 'SupersedeCheck') return [];
    if (command.result !== 'cut') return [];
    const { check, passages, remarks } = command;
    return this.nominees.deedsReturned(id, { check, passages, reason: remarks });
  }
}
