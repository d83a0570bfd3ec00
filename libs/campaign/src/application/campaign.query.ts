import { Injectable } from '@nestjs/common';
import { Decisions } from '#libs/decisions';
import type { Actor, Bilingual, LocalDate } from '#libs/kernel';
import { nomineeKinds, type NomineeKind, type Rulebook } from '#libs/rulebook';
import { campaignDecider } from '../domain/campaign.decider.js';
import type { Group } from '../domain/campaign.state.js';
import { dueDateOf } from '../domain/due-date.js';
import { quotaDecider } from '../domain/quota.decider.js';
import { freeSlots, quotaId } from '../domain/quota.state.js';
import { CampaignRules } from './campaign-rules.js';

export interface CampaignView {
  readonly id: string;
  readonly revision: number;
  readonly status: 'open' | 'closed';
  /** Whose campaign it is: the organ that opened it, which alone runs it. */
  readonly organ: string;
  readonly title: Bilingual;
  readonly rulebook: string;
  readonly rulebookDigest: string;
  readonly arrangement: string;
  readonly enrolments: readonly { readonly organ: string; readonly path: string }[];
  readonly groups: readonly (Group & { readonly group: string })[];
  /** When each package is due now, the earliest first. */
  readonly dueDates: readonly { readonly package: string; readonly due: LocalDate }[];
}

export interface QuotaView {
  readonly campaign: string;
  readonly organ: string;
  readonly revision: number;
  readonly places: readonly {
    readonly kind: NomineeKind;
    readonly granted: number;
    readonly cancelled: number;
    readonly free: number;
  }[];
  /** Nominations that hold a slot. */
  readonly held: readonly { readonly nomination: string; readonly kind: NomineeKind }[];
}

/** What is asked about campaigns: as they stand in the log now. */
@Injectable()
export class CampaignQuery {
  constructor(
    private readonly decisions: Decisions,
    private readonly rules: CampaignRules,
  ) {}

  /** @throws CAMPAIGN.NOT_FOUND */
  async show(actor: Actor, id: string): Promise<CampaignView> {
    const reading = this.decisions.reading(actor);
    const { campaign, rulebook } = await this.rules.of(reading, id);
    const { organ, title, rulebookDigest, arrangement, enrolments, groups } = campaign;
    return {
      ...{ id, revision: reading.revision(campaignDecider, id) },
      status: campaign.status === 'closed' ? 'closed' : 'open',
      ...{ organ, title, rulebook: campaign.rulebook, rulebookDigest, arrangement },
      enrolments: [...enrolments].map(([organ, path]) => ({ organ, path })),
      groups: [...groups].map(([group, constituted]) => ({ group, ...constituted })),
      dueDates: Object.entries(rulebook.packages)
        .map(([name, { due }]) => ({ package: name, due: dueDateOf(campaign, rulebook, name) ?? due }))
        .toSorted((left, right) => (left.due < right.due ? -1 : 1)),
    };
  }

  /**
   * The rulebook in force, or another that a decision names.
   * @throws CAMPAIGN.NOT_FOUND, CAMPAIGN.RULEBOOK_UNKNOWN
   */
  async rulebook(actor: Actor, id: string, named?: string): Promise<{ digest: string; rulebook: Rulebook }> {
    const { digest, rulebook } = await this.rules.of(this.decisions.reading(actor), id);
    if (named === undefined || named === digest) return { digest, rulebook };
    return { digest: named, rulebook: await this.rules.named(named) };
  }

  /** @throws CAMPAIGN.NOT_FOUND */
  async quota(actor: Actor, campaign: string, organ: string): Promise<QuotaView> {
    const reading = this.decisions.reading(actor);
    await this.rules.of(reading, campaign);
    const quota = await reading.state(quotaDecider, quotaId(campaign, organ));
    return {
      ...{ campaign, organ, revision: reading.revision(quotaDecider, quotaId(campaign, organ)) },
      places: nomineeKinds.map((kind) => {
        const { granted = 0, cancelled = 0 } = quota.places[kind] ?? {};
        return { kind, granted, cancelled, free: freeSlots(quota, kind) };
      }),
      held: [...quota.held].map(([nomination, kind]) => ({ nomination, kind })),
    };
  }
}
