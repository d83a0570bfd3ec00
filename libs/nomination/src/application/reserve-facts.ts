import { Injectable } from '@nestjs/common';
import type { Reading } from '#libs/decisions';
import { nominationDecider } from '../domain/nomination.decider.js';
import type { Nomination } from '../domain/nomination.state.js';
import type { ReserveFacts } from '../domain/reserve.facts.js';
import type { Member } from '../domain/reserve.js';
import { Campaigns } from './ports/campaigns.port.js';
import { NominationList, type NominationSummary } from './ports/nomination-list.port.js';
import { Organs } from './ports/organs.port.js';

const pageSize = 500;

/** Gathers what calling somebody up needs. The read model says who there is, the log how each of them stands. */
@Injectable()
export class ReserveFactsReader {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly organs: Organs,
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

  async #members(reading: Reading, { campaign, kind }: Nomination): Promise<readonly Member[]> {
    const members: Member[] = [];
    let after = '';
    for (;;) {
      const page = await this.list.page({ campaign, kind }, after, pageSize);
      const found = await Promise.all(page.filter(mayCount).map(({ id }) => memberOf(reading, id)));
      members.push(...found.flat());
      const last = page.at(-1);
      if (page.length < pageSize || !last) return members;
      after = last.id;
    }
  }
}

/** Who left otherwise is neither on a list nor in a reserve. */
const mayCount = ({ status }: NominationSummary): boolean =>
  status === 'open' || status === 'confirmed' || status === 'not-selected' || status === 'passed-over';

const memberOf = async (reading: Reading, id: string): Promise<readonly Member[]> => {
  const nomination = await reading.state(nominationDecider, id);
  return nomination.status !== 'none' && nomination.ballots.length > 0 ? [{ id, nomination }] : [];
};
