import { Injectable } from '@nestjs/common';
import { personsOf, scopeOf, type Actor, type Scope } from '#libs/kernel';
import type { Relation } from '../domain/policy/policy.words.js';
import { isHidden, relationsFor, type ActName } from '../domain/policy.js';
import { Matters, type ListedCampaign } from './matters.js';
import { OrganDirectory } from './organ-directory.js';

type Held = (relation: Relation) => boolean;

/** How far the one table lets somebody see in a list. */
@Injectable()
export class Scopes {
  constructor(
    private readonly matters: Matters,
    private readonly organs: OrganDirectory,
  ) {}

  /** @param campaign the list's own; without it the list is of all campaigns */
  async of(act: ActName, actor: Actor, campaign?: string): Promise<Scope> {
    const hidden = isHidden(act) ? await this.matters.recusedFrom(personsOf(actor)) : [];
    const granted = relationsFor(act, actor.role);
    if (granted.includes('any')) return scopeOf({ isAll: true, hidden });
    const may: Held = (relation) => granted.includes(relation);
    const reach = { ...this.#ofThings(actor, may), ...(await this.#ofCampaigns(actor, may, campaign)) };
    return scopeOf({ ...reach, hidden });
  }

  #ofThings({ organId, accountId, onBehalfOf = accountId }: Actor, may: Held): Partial<Scope> {
    const body = this.organs.bodyOf(organId);
    return {
      own: may('own') ? [organId, ...(body === undefined ? [] : [body])] : [],
      within: may('within') ? this.organs.covered(organId) : [],
      asked: may('asked') ? [organId] : [],
      assigned: may('assigned') ? [onBehalfOf] : [],
    };
  }

  /** What is of a campaign is of whoever runs it, too; see `Matters`. */
  async #ofCampaigns(actor: Actor, may: Held, campaign: string | undefined): Promise<Partial<Scope>> {
    const campaigns =
      campaign === undefined ? await this.matters.campaigns() : await this.#one(actor, campaign);
    const found = campaigns.map(({ id, matter }) => ({
      id,
      held: [...this.matters.relations(actor, matter)].filter(may),
    }));
    const idsOf = (relations: readonly Relation[]): readonly string[] =>
      found.filter(({ held }) => relations.some((one) => held.includes(one))).map(({ id }) => id);
    return { campaigns: idsOf(['own', 'asked', 'assigned']), around: idsOf(['within']) };
  }

  async #one(actor: Actor, id: string): Promise<readonly ListedCampaign[]> {
    const matter = await this.matters.of(actor, 'campaign', id);
    return matter ? [{ id, matter }] : [];
  }
}
