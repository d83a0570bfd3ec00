import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Decisions } from '#libs/decisions';
import { Matters, nobodys, type ListedCampaign, type Matter } from '#libs/identity';
import type { Actor } from '#libs/kernel';
import { CampaignList } from '../application/ports/campaign-list.port.js';
import { campaignDecider } from '../domain/campaign.decider.js';

/** A campaign is the office's that runs it; its groups' members are named in it. */
@Injectable()
export class CampaignMatters implements OnModuleInit {
  constructor(
    private readonly decisions: Decisions,
    private readonly matters: Matters,
    private readonly list: CampaignList,
  ) {}

  onModuleInit(): void {
    this.matters.know('campaign', (actor, id) => this.#campaign(actor, id));
    this.matters.knowCampaigns(() => this.#listed());
  }

  async #campaign(actor: Actor, id: string): Promise<Matter | undefined> {
    const { status, organ, groups } = await this.decisions.reading(actor).state(campaignDecider, id);
    if (status === 'unopened') return undefined;
    const accounts = [...groups.values()].flatMap(({ members, coLeaders }) => [...members, ...coLeaders]);
    return matterOf(organ, accounts);
  }

  async #listed(): Promise<readonly ListedCampaign[]> {
    const campaigns = await this.list.people();
    return campaigns.map(({ id, organ, accounts }) => ({ id, matter: matterOf(organ, accounts) }));
  }
}

const matterOf = (organ: string, accounts: readonly string[]): Matter => ({
  ...nobodys,
  ...{ organs: [organ], units: [organ], accounts },
});
