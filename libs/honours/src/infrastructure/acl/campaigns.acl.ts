import { Injectable } from '@nestjs/common';
import { CampaignRules } from '#libs/campaign';
import type { Reading } from '#libs/decisions';
import type { Rulebook } from '#libs/rulebook';
import { Campaigns } from '../../application/ports/campaigns.port.js';

@Injectable()
export class CampaignsOfCampaign extends Campaigns {
  constructor(private readonly rules: CampaignRules) {
    super();
  }

  rulesOf(reading: Reading, campaign: string): Promise<{ rulebook: Rulebook; digest: string }> {
    return this.rules.of(reading, campaign);
  }
}
