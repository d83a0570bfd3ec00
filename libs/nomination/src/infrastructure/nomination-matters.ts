import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Decisions } from '#libs/decisions';
import { Matters, nobodys, type Matter } from '#libs/identity';
import type { Actor } from '#libs/kernel';
import { nominationDecider } from '../domain/nomination.decider.js';
import { sanctionDecider } from '../domain/sanction.decider.js';

/** A nomination, and the honour that came of it, are of the nominee's unit and of whoever put it forward. */
@Injectable()
export class NominationMatters implements OnModuleInit {
  constructor(
    private readonly decisions: Decisions,
    private readonly matters: Matters,
  ) {}

  onModuleInit(): void {
    for (const kind of ['nomination', 'honour', 'dossier', 'recusal'])
      this.matters.know(kind, (actor, id) => this.#nomination(actor, id));
    this.matters.know('sanction', (actor, id) => this.#sanction(actor, id));
  }

  async #nomination(actor: Actor, id: string): Promise<Matter | undefined> {
    const nomination = await this.decisions.reading(actor).state(nominationDecider, id);
    if (nomination.status === 'none') return undefined;
    const { campaign, unit, putForward } = nomination;
    const organs = putForward ? [unit, putForward.owner] : [unit];
    return { ...nobodys, organs, units: [unit], campaign };
  }

  async #sanction(actor: Actor, id: string): Promise<Matter | undefined> {
    const sanction = await this.decisions.reading(actor).state(sanctionDecider, id);
    if (sanction.status === 'none') return undefined;
    const { campaign, organ, proposedBy, decidedBy, named: about } = sanction;
    return { ...nobodys, units: [organ], accounts: [...proposedBy, ...decidedBy], campaign, about };
  }
}
