import { Injectable } from '@nestjs/common';
import { barredAmong, nomineesOf, pendingAgainst, quotaDecider, quotaId } from '#libs/campaign';
import { part, type Part, type Reading } from '#libs/decisions';
import {
  Quotas,
  type Cost,
  type Pending,
  type Place,
  type Under,
} from '../../application/ports/quotas.port.js';
import type { Slots } from '../../domain/sanction.commands.js';

@Injectable()
export class QuotasOfCampaign extends Quotas {
  cancel({ campaign, owner, sanction, nominations, slots: places, ground: reason }: Cost): Part {
    const command = { type: 'CancelForSanction', sanction, nominations, places, reason } as const;
    return part(quotaDecider, quotaId(campaign, owner), command, noRule);
  }

  pend({ campaign, owner, organ, ...pending }: Pending): Part {
    const command = { type: 'NotePending', ...pending, organ: below(owner, organ) } as const;
    return part(quotaDecider, quotaId(campaign, owner), command, noRule);
  }

  settle({ campaign, owner }: Under, sanction: string): Part {
    return part(quotaDecider, quotaId(campaign, owner), { type: 'NoteSettled', sanction }, noRule);
  }

  bar({ campaign, owner, organ }: Under, sanction: string, rule: string): Part {
    const command = { type: 'BarOrgan', sanction, rule, organ: below(owner, organ) } as const;
    return part(quotaDecider, quotaId(campaign, owner), command, noRule);
  }

  /** Bars of old stand in a stream of the organ that they bar. */
  unbar({ campaign, owner, organ }: Under, sanction: string): readonly Part[] {
    return [...new Set([owner, organ])].map((each) =>
      part(quotaDecider, quotaId(campaign, each), { type: 'UnbarOrgan', sanction }, noRule),
    );
  }

  restore({ campaign, owner }: Under, places: Slots): Part {
    return part(quotaDecider, quotaId(campaign, owner), { type: 'GrantQuota', places }, noRule);
  }

  /** All stand in the owner's stream, but those of old in that of the organ that they bar. */
  async barred(reading: Reading, { campaign, owner, lineage }: Place): Promise<string | null> {
    for (const organ of lineage.slice(0, lineage.indexOf(owner) + 1)) {
      const quota = await reading.state(quotaDecider, quotaId(campaign, organ));
      const barred = barredAmong(quota, organ, lineage);
      if (barred !== undefined) return barred;
    }
    return null;
  }

  async pendingAgainst(
    reading: Reading,
    { campaign, owner, lineage }: Place,
    nomination: string,
  ): Promise<string | null> {
    return pendingAgainst(await reading.state(quotaDecider, quotaId(campaign, owner)), nomination, lineage);
  }

  async nomineesOf(reading: Reading, campaign: string, owner: string): Promise<readonly string[]> {
    return nomineesOf(await reading.state(quotaDecider, quotaId(campaign, owner)));
  }
}

/** Null: the owner of the quota itself. */
const below = (owner: string, organ: string): string | null => (organ === owner ? null : organ);

/** None of these acts is refused for want of a free slot of a path. */
const noRule = { rule: undefined };
