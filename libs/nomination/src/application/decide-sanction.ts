import { Attachments, expectKept } from '#libs/attachments';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Decisions, part, type Envelope, type Outcome, type Part, type Reading } from '#libs/decisions';
import { candidacyDecider } from '../domain/candidacy.decider.js';
import { kept, lost, stricken } from '../domain/imposing.js';
import { refuse } from '../domain/nomination.errors.js';
import { nominationNotes } from '../domain/nomination.notes.js';
import type { SanctionCommand } from '../domain/sanction.commands.js';
import { sanctionDecider } from '../domain/sanction.decider.js';
import type { SanctionFacts } from '../domain/sanction.facts.js';
import { isOnOrgan, type Sanction } from '../domain/sanction.state.js';
import { Campaigns } from './ports/campaigns.port.js';
import { Quotas, type Under } from './ports/quotas.port.js';
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
    private readonly attachments: Attachments,
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
    const { campaign, organ, nominations } = command;
    const facts = await this.facts.of(reading, { ...command, named: nominations, sanctioned: [] });
    await this.#expectImpartial(reading, command, facts);
    await this.evidence.require(reading, command.evidence, facts.concerned, facts.rules?.rule);
    const { owner } = facts;
    const pending = { sanction: id, nominations, kept: kept(command, facts) };
    return [
      part(sanctionDecider, id, command, facts),
      ...(owner === null ? [] : [this.quotas.pend({ campaign, owner, organ, ...pending })]),
    ];
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
    if (command.type === 'LiftSanction') await expectKept(this.attachments, [command.paper]);
    return [part(sanctionDecider, id, command, facts), ...this.#alongside(id, command, sanction, facts)];
  }

  /** Nominations, slots and the organ's standing fall or come back in the append that imposes or lifts. */
  #alongside(
    id: string,
    { type }: Exclude<SanctionCommand, { type: 'ProposeSanction' }>,
    sanction: Sanction,
    facts: SanctionFacts,
  ): readonly Part[] {
    const { owner, rules } = facts;
    if (owner === null || !rules) return [];
    const under = { campaign: sanction.campaign, owner, organ: sanction.organ };
    switch (type) {
      case 'VerifySanction':
      case 'HandOver':
        return [];
      case 'LiftSanction':
        return this.#lifted(id, under, sanction, facts);
      case 'ImposeSanction':
        return this.#imposed(id, under, sanction, facts, rules.rule);
    }
  }

  /** R50: the free places that were kept for it are free again just before they are cancelled. */
  #imposed(
    id: string,
    under: Under,
    sanction: Sanction,
    facts: SanctionFacts,
    rule: string,
  ): readonly Part[] {
    const { campaign, owner } = under;
    const nominations = stricken(facts);
    const cost = { nominations, slots: lost(sanction, facts), ground: sanction.ground };
    return [
      ...nominations.map((nomination) =>
        part(nominationNotes, nomination, { type: 'NoteSanctioned', sanction: id, rule }, {}),
      ),
      this.quotas.settle(under, id),
      this.quotas.cancel({ campaign, owner, sanction: id, ...cost }),
      ...(isOnOrgan(sanction) ? [this.quotas.bar(under, id, rule)] : []),
    ];
  }

  /** The places come back; who was struck stays struck, but may be nominated anew. */
  #lifted(id: string, under: Under, sanction: Sanction, { concerned }: SanctionFacts): readonly Part[] {
    if (sanction.status !== 'imposed') return [this.quotas.settle(under, id)];
    const candidacies = concerned.flatMap(({ nomination, state }) =>
      state.status === 'sanctioned'
        ? [part(candidacyDecider, state.candidacy, { type: 'ReleaseCandidacy', nomination }, {})]
        : [],
    );
    const unbarred = isOnOrgan(sanction) ? this.quotas.unbar(under, id) : [];
    return [...candidacies, this.quotas.restore(under, sanction.slots), ...unbarred];
  }

  async #expectImpartial(
    reading: Reading,
    { type }: SanctionCommand,
    { concerned }: SanctionFacts,
  ): Promise<void> {
    for (const { nomination } of concerned) await this.recusals.expectImpartial(reading, type, nomination);
  }
}
