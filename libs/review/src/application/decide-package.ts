import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Decisions, part, type Envelope, type Outcome, type Part, type Reading } from '#libs/decisions';
import { lateOf } from '../domain/package/package-due.js';
import { packageDecider } from '../domain/package/package.decider.js';
import type { PackageFacts } from '../domain/package/package.facts.js';
import type { OpenedPackage } from '../domain/package/package.state.js';
import { refuse } from '../domain/review.errors.js';
import { PackageFactsReader, type PackageAct } from './package-facts.js';
import { Nominations } from './ports/nominations.port.js';

export class DecidePackage extends Command<Outcome> {
  constructor(
    readonly id: string,
    readonly command: PackageAct,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

@CommandHandler(DecidePackage)
export class DecidePackageHandler implements ICommandHandler<DecidePackage> {
  constructor(
    private readonly decisions: Decisions,
    private readonly facts: PackageFactsReader,
    private readonly nominations: Nominations,
  ) {}

  execute({ id, command, envelope }: DecidePackage): Promise<Outcome> {
    return this.decisions.run({ envelope, content: { id, ...command } }, (reading) =>
      this.plan(reading, id, command),
    );
  }

  private async plan(reading: Reading, id: string, command: PackageAct): Promise<readonly Part[]> {
    const pack = await reading.state(packageDecider, id);
    if (pack.status === 'unopened') throw refuse('REVIEW.PACKAGE_NOT_FOUND');
    const facts = await this.facts.of(reading, pack, command);
    return [part(packageDecider, id, command, facts), ...this.notes(command, pack, facts)];
  }

  /** Receipt and forfeiture reach the nominations in the same append. */
  private notes({ type }: PackageAct, pack: OpenedPackage, facts: PackageFacts): readonly Part[] {
    const { package: name, owner, lateRule } = pack;
    const { nominations: concerned } = facts;
    switch (type) {
      case 'AddItem':
      case 'ReplaceItem':
      case 'SubmitPackage':
      case 'ReopenPackage':
      case 'ReturnPackage':
      case 'RecordLateArrival':
        return [];
      case 'ReceivePackage':
        return concerned.map((id) => this.nominations.notePackageReceived(id, name, owner));
      case 'ForfeitLateNominee':
        return concerned.map((id) => this.nominations.noteForfeited(id, name, lateRule));
      case 'ForfeitPackage':
        return lateOf(pack, facts).map((id) => this.nominations.noteForfeited(id, name, lateRule));
    }
  }
}
