import { Injectable } from '@nestjs/common';
import { quotaDecider, quotaId } from '#libs/campaign';
import { part, type Part, type Reading } from '#libs/decisions';
import { Quotas, type Cost } from '../../application/ports/quotas.port.js';

@Injectable()
export class QuotasOfCampaign extends Quotas {
  cancel({ campaign, owner, sanction, nominations, slots: places, ground: reason }: Cost): Part {
    const command = { type: 'CancelForSanction', sanction, nominations, places, reason } as const;
    return part(quotaDecider, quotaId(campaign, owner), command, noRule);
  }

  bar(campaign: string, organ: string, sanction: string, rule: string): Part {
    return part(quotaDecider, quotaId(campaign, organ), { type: 'BarOrgan', sanction, rule }, noRule);
  }

  unbar(campaign: string, organ: string, sanction: string): Part {
    return part(quotaDecider, quotaId(campaign, organ), { type: 'UnbarOrgan', sanction }, noRule);
  }

  async heldBy(reading: Reading, campaign: string, owner: string): Promise<readonly string[]> {
    return [...(await reading.state(quotaDecider, quotaId(campaign, owner))).held.keys()];
  }
}

/** None of these acts is refused for want of a free slot of a path. */
const noRule = { rule: undefined };
