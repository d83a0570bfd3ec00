import { Injectable } from '@nestjs/common';
import { Decisions } from '#libs/decisions';
import { personsOf, type Actor } from '#libs/kernel';
import { Accounts } from './ports/accounts.port.js';
import { Organs } from './ports/organs.port.js';
import { RecusalList, type RecusalRequest } from './ports/recusal-list.port.js';
import type { WaitingPlace } from './ports/waiting-place.js';

/** The requests that wait for one's own organ: those on its people, and on those of the organs below it. */
@Injectable()
export class RecusalRequestsQuery {
  constructor(
    private readonly decisions: Decisions,
    private readonly list: RecusalList,
    private readonly accounts: Accounts,
    private readonly organs: Organs,
  ) {}

  /** Nobody decides on a recusal of their own, or in a case from which they are recused: neither is in the list. */
  async page(actor: Actor, after: WaitingPlace, limit: number): Promise<readonly RecusalRequest[]> {
    const readers = personsOf(actor);
    const others = (await this.list.people()).filter((account) => !readers.includes(account));
    const organs = await this.accounts.organsOf(this.decisions.reading(actor), others);
    const of = [...organs].flatMap(([account, organ]) =>
      this.organs.standing(actor.organId, organ).covers ? [account] : [],
    );
    return this.list.requests({ of, readers }, after, limit);
  }
}
