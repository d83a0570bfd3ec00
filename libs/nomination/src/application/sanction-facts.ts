import { Injectable } from '@nestjs/common';
import type { Reading } from '#libs/decisions';
import { nominationDecider } from '../domain/nomination.decider.js';
import type { Concerned, SanctionFacts } from '../domain/sanction.facts.js';
import type { Sanction } from '../domain/sanction.state.js';
import { NominationQuery } from './nomination.query.js';
import { Campaigns } from './ports/campaigns.port.js';
import { Organs } from './ports/organs.port.js';
import { Quotas } from './ports/quotas.port.js';

export type SanctionSubject = Pick<Sanction, 'campaign' | 'organ' | 'named'>;

/** Gathers what deciding on a sanction needs. */
@Injectable()
export class SanctionFactsReader {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly quotas: Quotas,
    private readonly organs: Organs,
    private readonly nominations: NominationQuery,
  ) {}

  async of(reading: Reading, subject: SanctionSubject, recipient = ''): Promise<SanctionFacts> {
    const { campaign, organ } = subject;
    const { organId } = reading.circumstances.actor;
    const { rulebook, digest } = await this.campaigns.rulesOf(reading, campaign);
    const owner = (await this.campaigns.ownerOf(reading, campaign, organ))?.organ ?? null;
    return {
      ...{ rules: rulebook.sanctions, digest, owner },
      overOrgan: organId !== organ && this.organs.standing(organId, organ).covers,
      overCampaign: await this.campaigns.isOver(reading, campaign, organId),
      concerned: await this.#concerned(reading, subject, owner),
      recipientKinds: this.organs.standing(recipient, recipient).kinds,
    };
  }

  /** Those named; where none is, all of the organ, also those in a ballot's reserve, who hold their slots. */
  async #concerned(
    reading: Reading,
    { campaign, organ, named }: SanctionSubject,
    owner: string | null,
  ): Promise<readonly Concerned[]> {
    const ids = named.length > 0 ? named : await this.#allOf(reading, campaign, organ, owner);
    const concerned = await Promise.all(
      [...new Set(ids)].map(async (nomination): Promise<Concerned> => {
        const state = await reading.state(nominationDecider, nomination);
        const isOfOrgan =
          state.status !== 'none' &&
          state.campaign === campaign &&
          this.organs.lineage(state.unit).includes(organ);
        return { nomination, state, isOfOrgan };
      }),
    );
    return named.length > 0 ? concerned : concerned.filter(({ isOfOrgan }) => isOfOrgan);
  }

  async #allOf(
    reading: Reading,
    campaign: string,
    organ: string,
    owner: string | null,
  ): Promise<readonly string[]> {
    const held = owner === null ? [] : await this.quotas.heldBy(reading, campaign, owner);
    const live = await this.nominations.live({ campaign });
    const below = live.filter(({ unit }) => this.organs.lineage(unit).includes(organ));
    return [...held, ...below.map(({ id }) => id)];
  }
}
