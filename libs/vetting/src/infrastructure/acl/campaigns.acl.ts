import { Injectable } from '@nestjs/common';
import { CampaignRules } from '#libs/campaign';
import type { Reading } from '#libs/decisions';
import { Campaigns, type VettingRules } from '../../application/ports/campaigns.port.js';

@Injectable()
export class CampaignsOfCampaign extends Campaigns {
  constructor(private readonly rules: CampaignRules) {
    super();
  }

  async rulesOf(reading: Reading, id: string): Promise<VettingRules> {
    const { rulebook, campaign } = await this.rules.of(reading, id);
    return { rulebook, arrangement: campaign.arrangement };
  }
}
