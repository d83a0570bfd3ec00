import { Injectable } from '@nestjs/common';
import type { Reading } from '#libs/decisions';
import { nominationDecider } from '../domain/nomination.decider.js';
import type { Nomination, NominationState } from '../domain/nomination.state.js';
import type { ReserveFacts } from '../domain/reserve.facts.js';
import { listedBy, type Member } from '../domain/reserve.js';
import { BallotMembers } from './ballot-members.js';
import { Campaigns } from './ports/campaigns.port.js';
import { Organs } from './ports/organs.port.js';

/** Gathers what calling somebody up needs. */
@Injectable()
export class ReserveFactsReader {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly organs: Organs,
    private readonly members: BallotMembers,
  ) {}

  async of(reading: Reading, id: string, nomination: Nomination, leaving: string): Promise<ReserveFacts> {
    const { campaign, unit } = nomination;
    const { rulebook, digest } = await this.campaigns.rulesOf(reading, campaign);
    const outgoing = await reading.state(nominationDecider, leaving);
    return {
      ...{ id, rulebook, digest, outgoing },
      standing: this.organs.standing(reading.circumstances.actor.organId, unit),
      members: await this.#stoodWith(reading, outgoing),
    };
  }

  /** Those of the ballot whose list is left. */
  async #stoodWith(reading: Reading, outgoing: NominationState): Promise<readonly Member[]> {
    const ballot = outgoing.status === 'none' ? undefined : listedBy(outgoing);
    return ballot ? this.members.of(reading, ballot.ballot) : [];
  }
}
