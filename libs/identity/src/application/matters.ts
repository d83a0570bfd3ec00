import { Injectable } from '@nestjs/common';
import { isOneOf, type Actor } from '#libs/kernel';
import { joined, relationsTo, type Matter } from '../domain/matter.js';
import type { Relation } from '../domain/policy/policy.words.js';
import { OrganDirectory } from './organ-directory.js';

/** What a context knows of a thing of its kind; `undefined` where there is none. */
export type Resolver = (actor: Actor, id: string) => Promise<Matter | undefined>;

/** Which nominations are hidden from one of these accounts. */
export type RecusedFrom = (persons: readonly string[]) => Promise<readonly string[]>;
export interface ListedCampaign {
  readonly id: string;
  readonly matter: Matter;
}

/** All campaigns, by a read model: to fold each of them for every list would cost more than the list. */
export type Campaigns = () => Promise<readonly ListedCampaign[]>;

/** Where every context says what its things have to do with whom; several may know of the same kind. */
@Injectable()
export class Matters {
  readonly #resolvers = new Map<string, Resolver[]>();
  #campaigns: Campaigns = () => Promise.resolve([]);
  #recusedFrom: RecusedFrom = () => Promise.resolve([]);

  constructor(private readonly organs: OrganDirectory) {}

  /** Called by each context when its module starts. */
  know(kind: string, resolver: Resolver): void {
    this.#resolvers.set(kind, [...(this.#resolvers.get(kind) ?? []), resolver]);
  }

  /** Called by the context of campaigns when its module starts. */
  knowCampaigns(campaigns: Campaigns): void {
    this.#campaigns = campaigns;
  }

  /** Called by the context of recusals when its module starts. */
  knowRecusals(recusedFrom: RecusedFrom): void {
    this.#recusedFrom = recusedFrom;
  }

  campaigns(): Promise<readonly ListedCampaign[]> {
    return this.#campaigns();
  }

  recusedFrom(persons: readonly string[]): Promise<readonly string[]> {
    return this.#recusedFrom(persons);
  }

  /** With the people of its campaign, whose it is as well; of no unit's own, it is of the campaign's. */
  async of(actor: Actor, kind: string, id: string): Promise<Matter | undefined> {
    const matter = await this.#known(actor, kind, id);
    if (!matter || matter.campaign === null) return matter;
    const campaign = await this.#known(actor, 'campaign', matter.campaign);
    if (!campaign) return matter;
    const { units, ...run } = campaign;
    return joined(matter, { ...run, units: matter.units.length > 0 ? [] : units });
  }

  relations(actor: Actor, matter: Matter): ReadonlySet<Relation> {
    return relationsTo(matter, actor, {
      body: this.organs.bodyOf(actor.organId),
      covers: (unit) => this.organs.standing(actor.organId, unit).covers,
    });
  }

  /** Whether a recusal hides it: from it, or from all of whom it speaks. Who stands in is no more impartial. */
  async hides(actor: Actor, { recused, about }: Matter): Promise<boolean> {
    if (isOneOf(recused, actor)) return true;
    for (const nomination of about) {
      const one = await this.#known(actor, 'recusal', nomination);
      // For nearly everybody the first one settles it.
      if (!one || !isOneOf(one.recused, actor)) return false;
    }
    return about.length > 0;
  }

  async #known(actor: Actor, kind: string, id: string): Promise<Matter | undefined> {
    const resolvers = this.#resolvers.get(kind);
    // Were it taken for a thing that does not exist, everybody of the role would be let in.
    if (!resolvers) throw new TypeError(`no context says what a ${kind} has to do with whom`);
    const found = await Promise.all(resolvers.map((resolver) => resolver(actor, id)));
    return found.reduce((one, other) => (one && other ? joined(one, other) : (one ?? other)), undefined);
  }
}
