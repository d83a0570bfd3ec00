import { Injectable } from '@nestjs/common';
import { CampaignRules } from '#libs/campaign';
import type { Reading } from '#libs/decisions';
import { Campaigns, type CampaignInForce } from '../../application/ports/campaigns.port.js';

@Injectable()
export class CampaignsOfCampaign extends Campaigns {
  constructor(private readonly rules: CampaignRules) {
    super();
  }

  async inForce(reading: Reading, id: string): Promise<CampaignInForce> {
    const { campaign, rulebook, digest } = await this.rules.inForce(reading, id);
    const { enrolments, groups } = campaign;
    return { rulebook, digest, enrolments, groups };
  }
}
