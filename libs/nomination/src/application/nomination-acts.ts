import { Injectable } from '@nestjs/common';
import { part, type Part, type Reading } from '#libs/decisions';
import { candidacyDecider } from '../domain/candidacy.decider.js';
import type { NominationCommand } from '../domain/nomination.commands.js';
import { nominationDecider, stillTaking } from '../domain/nomination.decider.js';
import type { NominationFacts } from '../domain/nomination.facts.js';
import type { Nomination } from '../domain/nomination.state.js';
import { dossierGatesAt, NominationFactsReader } from './nomination-facts.js';
import { Campaigns, type Slot } from './ports/campaigns.port.js';
import { Dossiers } from './ports/dossiers.port.js';

type CommandOf<Type extends NominationCommand['type']> = Extract<NominationCommand, { type: Type }>;

/** Which streams an act on a nomination writes, all in one append. */
@Injectable()
export class NominationActs {
  constructor(
    private readonly factsReader: NominationFactsReader,
    private readonly campaigns: Campaigns,
    private readonly dossiers: Dossiers,
  ) {}

  async parts(reading: Reading, id: string, command: NominationCommand): Promise<readonly Part[]> {
    if (command.type === 'OpenNomination') return this.#opening(reading, id, command);
    const nomination = stillTaking(command, await reading.state(nominationDecider, id));
    await this.campaigns.expectOpen(reading, nomination.campaign);
    const facts = await this.factsReader.of(reading, id, nomination);
    return [part(nominationDecider, id, command, facts), ...this.#alongside(id, command, nomination, facts)];
  }

  /** The candidacy is claimed and the dossier opened with the nomination. */
  async #opening(
    reading: Reading,
    id: string,
    command: CommandOf<'OpenNomination'>,
  ): Promise<readonly Part[]> {
    const { campaign, candidacy, kind, category } = command;
    await this.campaigns.expectOpen(reading, campaign);
    const facts = await this.factsReader.ofNew(reading, campaign);
    const { rulebook, owner } = facts;
    const unit = reading.circumstances.actor.organId;
    return [
      part(nominationDecider, id, command, facts),
      part(candidacyDecider, candidacy, { type: 'ClaimCandidacy', nomination: id }, {}),
      this.dossiers.open({ nomination: id, campaign, unit, nominee: { kind, category }, rulebook }),
      ...(owner ? [this.campaigns.enter(campaign, owner.organ, id)] : []),
    ];
  }

  #alongside(
    id: string,
    command: Exclude<NominationCommand, { type: 'OpenNomination' }>,
    nomination: Nomination,
    facts: NominationFacts,
  ): readonly Part[] {
    switch (command.type) {
      case 'CorrectFacts':
      case 'RecordStep':
      case 'RecordReview':
      case 'WaiveGate':
      case 'Freeze':
      case 'Unfreeze':
        return [];
      case 'ReviseDeeds':
        return [this.dossiers.deedsRevised(id, facts.rulebook)];
      case 'PutForward':
        return this.#slotTaken(id, nomination, facts);
      case 'Propose':
      case 'Advance':
        return this.#certified(id, 'advance', nomination, facts);
      case 'Confirm':
        return this.#certified(id, 'confer', nomination, facts);
      case 'Reject':
      case 'Withdraw':
        return this.#released(id, command.reason, nomination, facts);
    }
  }

  #slotTaken(id: string, nomination: Nomination, { owner, rulebook }: NominationFacts): readonly Part[] {
    return owner
      ? [this.campaigns.takeSlot(slotOf(id, nomination, owner.organ), rulebook, nomination.path)]
      : [];
  }

  /** A decision that relies on the dossier writes so into it. */
  #certified(
    id: string,
    decision: 'advance' | 'confer',
    nomination: Nomination,
    { rulebook, digest }: NominationFacts,
  ): readonly Part[] {
    const gates = dossierGatesAt(rulebook, nomination);
    if (gates.length === 0) return [];
    const waived = [...nomination.waivers.keys()];
    return [
      this.dossiers.certify({
        nomination: id,
        nominee: nomination,
        decision,
        stage: nomination.stage,
        gates,
        rulebook,
        digest,
        waived,
      }),
    ];
  }

  /**
   * Who leaves gives the slot back, and may be nominated anew. The owner's stream is written in any case: a sanction
   * that is proposed at the same moment stands there (R50).
   */
  #released(id: string, reason: string, nomination: Nomination, { owner }: NominationFacts): readonly Part[] {
    const { campaign, candidacy, putForward } = nomination;
    const stays = putForward?.owner ?? owner?.organ;
    return [
      part(candidacyDecider, candidacy, { type: 'ReleaseCandidacy', nomination: id }, {}),
      ...(putForward ? [this.campaigns.releaseSlot(slotOf(id, nomination, putForward.owner), reason)] : []),
      ...(stays === undefined ? [] : [this.campaigns.letGo(campaign, stays, id)]),
    ];
  }
}

const slotOf = (nomination: string, { campaign, kind }: Nomination, owner: string): Slot => ({
  campaign,
  owner,
  kind,
  nomination,
});
