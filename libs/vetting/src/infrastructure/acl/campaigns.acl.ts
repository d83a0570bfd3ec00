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

  async rulebookInForce(reading: Reading, id: string): Promise<Rulebook> {
    const { rulebook } = await this.rules.inForce(reading, id);
    return rulebook;
  }

  async isClosed(reading: Reading, id: string): Promise<boolean> {
    const { campaign } = await this.rules.of(reading, id);
    return campaign.status === 'closed';
  }

  async rulebookOf(reading: Reading, id: string): Promise<Rulebook> {
    const { rulebook } = await this.rules.of(reading, id);
    return rulebook;
  }

  async organOf(reading: Reading, id: string): Promise<string> {
    const { campaign } = await this.rules.of(reading, id);
    return campaign.organ;
  }
}
