import { Injectable } from '@nestjs/common';
import { CampaignRules } from '#libs/campaign';
import type { Reading } from '#libs/decisions';
import { Campaigns, type CampaignTerms } from '../../application/ports/campaigns.port.js';

@Injectable()
export class CampaignsOfCampaign extends Campaigns {
  constructor(private readonly rules: CampaignRules) {
    super();
  }

  async termsOf(reading: Reading, id: string): Promise<CampaignTerms> {
    const { campaign, rulebook } = await this.rules.of(reading, id);
    return { rulebook, arrangement: campaign.arrangement };
  }
}
