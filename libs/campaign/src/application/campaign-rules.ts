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

  /**
   * For reading, and for what may still be settled after the close: honours handed over or revoked, complaints
   * concluded.
   * @throws CAMPAIGN.NOT_FOUND
   */
  async of(reading: Reading, campaignId: string): Promise<RulesInForce> {
    const campaign = await reading.state(campaignDecider, campaignId);
    if (campaign.status === 'unopened') throw refuse('CAMPAIGN.NOT_FOUND');
    const digest = campaign.rulebookDigest;
    return { campaign, digest, rulebook: await this.rulebooks.of(digest) };
  }

  /** Every rulebook is open to whoever may read campaigns. @throws CAMPAIGN.RULEBOOK_UNKNOWN */
  named(digest: string): Promise<Rulebook> {
    return this.rulebooks.of(digest);
  }

  /**
   * For every other act.
   * @throws CAMPAIGN.NOT_FOUND, CAMPAIGN.CLOSED
   */
  async inForce(reading: Reading, campaignId: string): Promise<RulesInForce> {
    const rules = await this.of(reading, campaignId);
    if (rules.campaign.status === 'closed') throw refuse('CAMPAIGN.CLOSED');
    return rules;
  }
}
