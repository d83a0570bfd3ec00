import { Injectable } from '@nestjs/common';
import { Arrangements } from '#libs/calendar';
import { campaignDecider, CampaignRules } from '#libs/campaign';
import { z } from 'zod';
import type { StreamState } from '../../application/ports/case-states.port.js';
import { CampaignRulesOfThen, type RulesOfThen } from '../../application/ports/rules-of-then.port.js';

/** Named by the campaign as it is folded to the point, on whichever axis. */
@Injectable()
export class FoldedRulesOfThen extends CampaignRulesOfThen {
  constructor(
    private readonly rules: CampaignRules,
    private readonly arrangements: Arrangements,
  ) {
    super();
  }

  async in(states: readonly StreamState[]): Promise<RulesOfThen | undefined> {
    const campaign = states.find(({ stream }) => stream.startsWith(`${campaignDecider.category}-`));
    if (!campaign) return undefined;
    const { rulebookDigest: digest, amendments, arrangement } = named.parse(campaign.state);
    const { rulebook, title } = await this.rules.named(digest);
    const { name, years } = this.arrangements.byDigest(arrangement);
    return {
      rulebook: { name: rulebook, title, digest, amendments },
      arrangement: { name, digest: arrangement, years },
    };
  }
}

const named = z.object({ rulebookDigest: z.string(), amendments: z.number(), arrangement: z.string() });
