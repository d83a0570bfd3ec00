import { Injectable } from '@nestjs/common';
import type { Reading } from '#libs/decisions';
import type { Rulebook } from '#libs/rulebook';
import { campaignDecider } from '../domain/campaign.decider.js';
import { refuse } from '../domain/campaign.errors.js';
import type { Campaign } from '../domain/campaign.state.js';
import { RulebookStore } from './ports/rulebook-store.port.js';

export interface RulesInForce {
  readonly campaign: Campaign;
  readonly rulebook: Rulebook;
  /** Digest of the rulebook, which goes into the basis of decisions. */
  readonly digest: string;
}

/** The campaign and the rulebook that binds an act now. */
@Injectable()
export class CampaignRules {
  constructor(private readonly rulebooks: RulebookStore) {}

  /** @throws CAMPAIGN.NOT_FOUND */
  async of(reading: Reading, campaignId: string): Promise<RulesInForce> {
    const campaign = await reading.state(campaignDecider, campaignId);
    if (campaign.status === 'unopened') throw refuse('CAMPAIGN.NOT_FOUND');
    const digest = campaign.rulebookDigest;
    return { campaign, digest, rulebook: await this.rulebooks.of(digest) };
  }
}
