import { Injectable } from '@nestjs/common';
import { CampaignRules } from '#libs/campaign';
import { Decisions } from '#libs/decisions';
import { honourDecider, Register, type Registered } from '#libs/honours';
import { OrganDirectory } from '#libs/identity';
import { thePublic, type Bilingual } from '#libs/kernel';
import { nominationDecider, NominationQuery, type NominationSummary } from '#libs/nomination';
import { NoticesInForce, type Notice } from '#libs/notice';
import { stageNamed, type Rulebook } from '#libs/rulebook';
import {
  Publications,
  type PostedNotice,
  type RegisterEntry,
  type ShownNotice,
} from '../../application/ports/publications.port.js';
import { PostedNominees } from './posted-nominees.acl.js';

@Injectable()
export class PublicationsOfContexts extends Publications {
  constructor(
    private readonly decisions: Decisions,
    private readonly posted: NoticesInForce,
    private readonly nominees: PostedNominees,
    private readonly campaigns: CampaignRules,
    private readonly honours: Register,
    private readonly nominations: NominationQuery,
    private readonly organs: OrganDirectory,
  ) {
    super();
  }

  async notices(after: string, limit: number): Promise<readonly PostedNotice[]> {
    const running = await this.posted.page(after, limit);
    return Promise.all(running.map((summary) => this.#headOf(summary)));
  }

  async notice(id: string, after: string, limit: number): Promise<ShownNotice | undefined> {
    const notice = await this.posted.find(id);
    if (!notice) return undefined;
    const { contents, nominations } = notice;
    // Nobody on the list: from its beginning.
    const left = nominations.slice(nominations.indexOf(after) + 1);
    const page = left.slice(0, limit);
    const head = await this.#headOf({ ...notice, id, nominees: nominations.length });
    const shown = await this.nominees.of(page, notice);
    return { ...head, contents, shown, ...(left.length > limit && { next: page.at(-1) }) };
  }

  async register(after: string, limit: number): Promise<readonly RegisterEntry[]> {
    const page = await this.honours.page(after, limit);
    const nominations = await this.nominations.among(page.map(({ id }) => id));
    const holders = new Map(nominations.map((nomination) => [nomination.id, nomination]));
    return page.map((honour) => this.#entryOf(honour, holders.get(honour.id)));
  }

  async isNamed(id: string): Promise<boolean> {
    const reading = this.decisions.reading(thePublic);
    const nomination = await reading.state(nominationDecider, id);
    if (nomination.status === 'none') return false;
    if (nomination.notices.length > 0) return true;
    return (await reading.state(honourDecider, id)).status !== 'none';
  }

  async #headOf({ id, campaign, stage, organ, from, until, nominees }: Posted): Promise<PostedNotice> {
    const rules = await this.campaigns.of(this.decisions.reading(thePublic), campaign);
    return {
      ...{ id, from, until, nominees },
      title: rules.campaign.title,
      stage: stageTitle(rules.rulebook, stage),
      organ: this.organs.nameOf(organ),
    };
  }

  #entryOf(honour: Registered, holder: NominationSummary | undefined): RegisterEntry {
    return {
      ...honour,
      organ: this.organs.nameOf(honour.organ),
      name: holder?.name ?? '',
      unit: this.organs.nameOf(holder?.unit ?? ''),
    };
  }
}

type Posted = Pick<Notice, 'campaign' | 'stage' | 'organ' | 'from' | 'until'> & {
  readonly id: string;
  readonly nominees: number;
};

/** A notice's stage has the same title on every path that has it. */
const stageTitle = (rulebook: Rulebook, name: string): Bilingual => {
  const stages = Object.keys(rulebook.paths).map((path) => stageNamed(rulebook, path, name));
  return stages.find((stage) => stage !== undefined)?.title ?? { zh: name, en: name };
};
