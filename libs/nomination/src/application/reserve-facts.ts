import { Injectable } from '@nestjs/common';
import type { Reading } from '#libs/decisions';
import type { NomineeKind } from '#libs/rulebook';
import { nominationDecider } from '../domain/nomination.decider.js';
import type { Nomination } from '../domain/nomination.state.js';
import type { ReserveFacts } from '../domain/reserve.facts.js';
import type { Member } from '../domain/reserve.js';
import { Campaigns } from './ports/campaigns.port.js';
import { NominationList } from './ports/nomination-list.port.js';
import { Organs } from './ports/organs.port.js';
import { Quotas } from './ports/quotas.port.js';

const pageSize = 500;

/** Gathers what calling somebody up needs. */
@Injectable()
export class ReserveFactsReader {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly organs: Organs,
    private readonly quotas: Quotas,
    private readonly list: NominationList,
  ) {}

  async of(reading: Reading, id: string, nomination: Nomination, outgoing: string): Promise<ReserveFacts> {
    const { campaign, unit } = nomination;
    const { rulebook, digest } = await this.campaigns.rulesOf(reading, campaign);
    return {
      ...{ id, rulebook, digest },
      standing: this.organs.standing(reading.circumstances.actor.organId, unit),
      outgoing: await reading.state(nominationDecider, outgoing),
      members: await this.#members(reading, nomination),
    };
  }

  /** Whom a ballot leaves out keeps the slot. Where the rulebook asks for none, only the read model knows who there is. */
  async #members(reading: Reading, { campaign, kind }: Nomination): Promise<readonly Member[]> {
    const owners = await this.campaigns.owners(reading, campaign);
    const held = await Promise.all(owners.map((owner) => this.quotas.heldBy(reading, campaign, owner)));
    const ids = new Set([...held.flat(), ...(await this.#listed(campaign, kind))]);
    const found = await Promise.all([...ids].map((id) => memberOf(reading, id, kind)));
    return found.flat();
  }

  async #listed(campaign: string, kind: NomineeKind): Promise<readonly string[]> {
    const listed: string[] = [];
    for (;;) {
      const page = await this.list.page({ campaign, kind }, listed.at(-1) ?? '', pageSize);
      listed.push(...page.map(({ id }) => id));
      if (page.length < pageSize) return listed;
    }
  }
}

const memberOf = async (reading: Reading, id: string, kind: NomineeKind): Promise<readonly Member[]> => {
  const nomination = await reading.state(nominationDecider, id);
  if (nomination.status === 'none' || nomination.kind !== kind) return [];
  return nomination.ballots.length > 0 ? [{ id, nomination }] : [];
};
