import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Decisions, part, type Envelope, type Outcome, type Part, type Reading } from '#libs/decisions';
import type { DossierAct } from '../domain/dossier.commands.js';
import { dossierDecider } from '../domain/dossier.decider.js';
import { DossierFactsReader } from './dossier-facts.js';

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
  ) {}

  execute({ id, command, envelope }: DecideDossier): Promise<Outcome> {
    return this.decisions.run({ envelope, content: { id, ...command } }, (reading) =>
      this.plan(reading, id, command),
    );
  }

  private async plan(reading: Reading, id: string, command: DossierAct): Promise<readonly Part[]> {
    return [part(dossierDecider, id, command, await this.facts.of(reading, id, command))];
  }
}
