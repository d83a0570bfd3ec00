import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Decisions } from '#libs/decisions';
import { Matters, nobodys, type Matter } from '#libs/identity';
import type { Actor } from '#libs/kernel';
import { ballotDecider } from '../domain/ballot/ballot.decider.js';
import { packageDecider } from '../domain/package/package.decider.js';

/** A package is of whoever hands it in, a ballot of those who vote in it. */
@Injectable()
export class ReviewMatters implements OnModuleInit {
  constructor(
    private readonly decisions: Decisions,
    private readonly matters: Matters,
  ) {}

  onModuleInit(): void {
    this.matters.know('package', (actor, id) => this.#package(actor, id));
    this.matters.know('ballot', (actor, id) => this.#ballot(actor, id));
  }

  async #package(actor: Actor, id: string): Promise<Matter | undefined> {
    const pack = await this.decisions.reading(actor).state(packageDecider, id);
    if (pack.status === 'unopened') return undefined;
    const { owner, campaign, nominations: about } = pack;
    return { ...nobodys, organs: [owner], units: [owner], campaign, about };
  }

  async #ballot(actor: Actor, id: string): Promise<Matter | undefined> {
    const ballot = await this.decisions.reading(actor).state(ballotDecider, id);
    if (ballot.status === 'uncalled') return undefined;
    const { members: accounts, campaign, candidates } = ballot;
    const about = candidates.map(({ nomination }) => nomination);
    return { ...nobodys, accounts, campaign, about };
  }
}
