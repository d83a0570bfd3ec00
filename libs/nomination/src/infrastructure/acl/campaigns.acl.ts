import { Injectable } from '@nestjs/common';
import { CampaignRules, freeSlots, ownerOf, quotaDecider, quotaId, slotRuleOf } from '#libs/campaign';
import { part, type Part, type Reading } from '#libs/decisions';
import { OrganDirectory } from '#libs/identity';
import type { NomineeKind, Rulebook } from '#libs/rulebook';
import { Campaigns, type Owner, type Slot } from '../../application/ports/campaigns.port.js';

@Injectable()
export class CampaignsOfCampaign extends Campaigns {
  constructor(
    private readonly rules: CampaignRules,
    private readonly organs: OrganDirectory,
  ) {
    super();
  }

  async expectOpen(reading: Reading, campaign: string): Promise<void> {
    await this.rules.inForce(reading, campaign);
  }

  rulesOf(reading: Reading, campaign: string): Promise<{ rulebook: Rulebook; digest: string }> {
    return this.rules.of(reading, campaign);
  }

  async ownerOf(reading: Reading, campaignId: string, unit: string): Promise<Owner | null> {
    const { campaign } = await this.rules.of(reading, campaignId);
    const organ = ownerOf(campaign, [unit, ...this.organs.ancestors(unit)]);
    const path = organ && campaign.enrolments.get(organ);
    return organ && path ? { organ, path } : null;
  }

  async freeSlots(reading: Reading, campaign: string, owner: string, kind: NomineeKind): Promise<number> {
    return freeSlots(await reading.state(quotaDecider, quotaId(campaign, owner)), kind);
  }

  takeSlot({ campaign, owner, kind, nomination }: Slot, rulebook: Rulebook, path: string): Part {
    const rule = slotRuleOf(rulebook, path) ?? '';
    return part(quotaDecider, quotaId(campaign, owner), { type: 'TakeSlot', kind, nomination }, { rule });
  }

  releaseSlot({ campaign, owner, nomination }: Slot, reason: string): Part {
    const command = { type: 'ReleaseSlot', nomination, reason } as const;
    return part(quotaDecider, quotaId(campaign, owner), command, { rule: '' });
  }

  async isOver(reading: Reading, campaignId: string, organ: string): Promise<boolean> {
    const { campaign } = await this.rules.of(reading, campaignId);
    if (organ === campaign.organ) return true;
    const { covers, level } = this.organs.standing(organ, campaign.organ);
    return covers && level !== this.organs.find(campaign.organ)?.level;
  }

  enter(campaign: string, owner: string, nomination: string): Part {
    return part(quotaDecider, quotaId(campaign, owner), { type: 'EnterNominee', nomination }, { rule: '' });
  }

  letGo(campaign: string, owner: string, nomination: string): Part {
    return part(quotaDecider, quotaId(campaign, owner), { type: 'LetNomineeGo', nomination }, { rule: '' });
  }
}
