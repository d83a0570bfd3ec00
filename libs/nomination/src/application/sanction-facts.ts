import { Injectable } from '@nestjs/common';
import type { Reading } from '#libs/decisions';
import { nominationDecider } from '../domain/nomination.decider.js';
import type { Concerned, SanctionFacts } from '../domain/sanction.facts.js';
import type { Sanction } from '../domain/sanction.state.js';
import { Campaigns } from './ports/campaigns.port.js';
import { Organs } from './ports/organs.port.js';
import { Quotas } from './ports/quotas.port.js';

export type SanctionSubject = Pick<Sanction, 'campaign' | 'organ' | 'named' | 'sanctioned'>;

/** Gathers what deciding on a sanction needs. */
@Injectable()
export class SanctionFactsReader {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly quotas: Quotas,
    private readonly organs: Organs,
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

  /** Those struck or named; where none is, all of the organ, also those in a ballot's reserve. */
  async #concerned(
    reading: Reading,
    { campaign, organ, named, sanctioned }: SanctionSubject,
    owner: string | null,
  ): Promise<readonly Concerned[]> {
    const known = sanctioned.length > 0 ? sanctioned : named;
    const ids = known.length > 0 ? known : await this.#allOf(reading, campaign, owner);
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
    return known.length > 0 ? concerned : concerned.filter(({ isOfOrgan }) => isOfOrgan);
  }

  async #allOf(reading: Reading, campaign: string, owner: string | null): Promise<readonly string[]> {
    return owner === null ? [] : this.quotas.nomineesOf(reading, campaign, owner);
  }
}
