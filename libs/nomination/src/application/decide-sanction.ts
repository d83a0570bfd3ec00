import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Decisions, part, type Envelope, type Outcome, type Part, type Reading } from '#libs/decisions';
import { lost, stricken } from '../domain/imposing.js';
import { refuse } from '../domain/nomination.errors.js';
import { nominationNotes } from '../domain/nomination.notes.js';
import type { SanctionCommand } from '../domain/sanction.commands.js';
import { sanctionDecider } from '../domain/sanction.decider.js';
import type { SanctionFacts } from '../domain/sanction.facts.js';
import { isOnOrgan, type Sanction } from '../domain/sanction.state.js';
import { Campaigns } from './ports/campaigns.port.js';
import { Quotas } from './ports/quotas.port.js';
import { Recusals } from './ports/recusals.port.js';
import { SanctionEvidence } from './sanction-evidence.js';
import { SanctionFactsReader } from './sanction-facts.js';

export class DecideSanction extends Command<Outcome> {
  constructor(
    readonly id: string,
    readonly command: SanctionCommand,
    readonly envelope: Envelope,
  ) {
    super();
  }
}

@CommandHandler(DecideSanction)
export class DecideSanctionHandler implements ICommandHandler<DecideSanction> {
  constructor(
    private readonly decisions: Decisions,
    private readonly facts: SanctionFactsReader,
    private readonly evidence: SanctionEvidence,
    private readonly campaigns: Campaigns,
    private readonly quotas: Quotas,
    private readonly recusals: Recusals,
  ) {}

  execute({ id, command, envelope }: DecideSanction): Promise<Outcome> {
    return this.decisions.run({ envelope, content: { id, ...command } }, (reading) =>
      command.type === 'ProposeSanction'
        ? this.#proposing(reading, id, command)
        : this.#act(reading, id, command),
    );
  }

  async #proposing(
    reading: Reading,
    id: string,
    command: Extract<SanctionCommand, { type: 'ProposeSanction' }>,
  ): Promise<readonly Part[]> {
    await this.campaigns.expectOpen(reading, command.campaign);
    const facts = await this.facts.of(reading, { ...command, named: command.nominations });
    await this.#expectImpartial(reading, command, facts);
    await this.evidence.require(command.evidence);
    return [part(sanctionDecider, id, command, facts)];
  }

  async #act(
    reading: Reading,
    id: string,
    command: Exclude<SanctionCommand, { type: 'ProposeSanction' }>,
  ): Promise<readonly Part[]> {
    const sanction = await reading.state(sanctionDecider, id);
    if (sanction.status === 'none') throw refuse('NOMINATION.SANCTION_NOT_FOUND');
    await this.campaigns.expectOpen(reading, sanction.campaign);
    const facts = await this.facts.of(reading, sanction, command.type === 'HandOver' ? command.to : '');
    await this.#expectImpartial(reading, command, facts);
    return [part(sanctionDecider, id, command, facts), ...this.#alongside(id, command, sanction, facts)];
  }

  /** R50: nominations, slots and the organ's standing fall in the append that imposes. */
  #alongside(
    id: string,
    { type }: Exclude<SanctionCommand, { type: 'ProposeSanction' }>,
    sanction: Sanction,
    facts: SanctionFacts,
  ): readonly Part[] {
    const { campaign, organ, ground } = sanction;
    const { owner, rules } = facts;
    switch (type) {
      case 'VerifySanction':
      case 'HandOver':
        return [];
      case 'LiftSanction':
        return isOnOrgan(sanction) ? [this.quotas.unbar(campaign, organ, id)] : [];
      case 'ImposeSanction': {
        if (!rules || owner === null) return [];
        const { rule } = rules;
        const nominations = stricken(facts);
        const slots = lost(sanction, facts);
        return [
          ...nominations.map((nomination) =>
            part(nominationNotes, nomination, { type: 'NoteSanctioned', sanction: id, rule }, {}),
          ),
          this.quotas.cancel({ campaign, owner, sanction: id, nominations, slots, ground }),
          ...(isOnOrgan(sanction) ? [this.quotas.bar(campaign, organ, id, rule)] : []),
        ];
      }
    }
  }

  async #expectImpartial(
    reading: Reading,
    { type }: SanctionCommand,
    { concerned }: SanctionFacts,
  ): Promise<void> {
    for (const { nomination } of concerned) await this.recusals.expectImpartial(reading, type, nomination);
  }
}
