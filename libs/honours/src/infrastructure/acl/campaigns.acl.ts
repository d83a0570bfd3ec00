import { Injectable } from '@nestjs/common';
import { CampaignRules } from '#libs/campaign';
import type { Reading } from '#libs/decisions';
import { Campaigns, type Rules } from '../../application/ports/campaigns.port.js';

@Injectable()
export class CampaignsOfCampaign extends Campaigns {
  constructor(private readonly rules: CampaignRules) {
    super();
  }

  rulesOf(reading: Reading, campaign: string): Promise<Rules> {
    return this.rules.of(reading, campaign);
  }

  rulesInForce(reading: Reading, campaign: string): Promise<Rules> {
    return this.rules.inForce(reading, campaign);
  }
}
