import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { refuse } from '../domain/access.errors.js';
import { confidential, fileActs } from '../domain/policy/file-acts.js';
import { needsPurpose } from '../domain/policy/field-policy.js';
import { isHidden, kindOf, mayAct, policy, relationsFor, type ActName } from '../domain/policy.js';
import { Matters } from './matters.js';

/** What keeps somebody from a thing that their role would let them to. */
type Bar = 'IDENTITY.RECUSED' | 'IDENTITY.NO_RELATION' | 'unknown';

/** What of an event says whose it is. */
interface LoggedEvent {
  readonly stream: string;
  readonly type: string;
}

/** What an act without an address says it is about. */
export interface Named {
  readonly campaign: string | undefined;
  /** Nominations. */
  readonly about: readonly string[];
}

/** Whether somebody may do an act, by the one table. */
@Injectable()
export class Access {
  constructor(private readonly matters: Matters) {}

  /** Whether the role could do it at all. */
  isForRole(act: ActName, { role }: Actor): boolean {
    return relationsFor(act, role).length > 0;
  }

  /**
   * To one thing, if it has an id. What does not exist is left to its handler, which says so.
   * @throws IDENTITY.NO_RELATION, IDENTITY.RECUSED
   */
  async expectRelated(act: ActName, actor: Actor, id: string | undefined): Promise<void> {
    const bar = id === undefined ? undefined : await this.#barTo(act, actor, id);
    if (bar !== undefined && bar !== 'unknown') throw refuse(bar);
  }

  /** Whether somebody may read what one of these streams is about, and so the files that it names. */
  async readsFilesOf(streams: readonly string[], actor: Actor): Promise<boolean> {
    for (const stream of streams) {
      const category = categoryOf(stream);
      const act = fileActs[category];
      if (act === undefined || !this.isForRole(act, actor)) continue;
      if ((await this.#barTo(act, actor, stream.slice(category.length + 1))) === undefined) return true;
    }
    return false;
  }

  /** Whether somebody may read an event as it stands in the log, of which auditors may read every entry. */
  async readsEvent({ stream, type }: LoggedEvent, actor: Actor): Promise<boolean> {
    const isAuditor = this.isForRole('ledger.read-entries', actor);
    if (fileActs[categoryOf(stream)] === undefined) return isAuditor;
    return (isAuditor || !confidential.has(type)) && this.readsFilesOf([stream], actor);
  }

  async #barTo(act: ActName, actor: Actor, id: string): Promise<Bar | undefined> {
    const isForAll = relationsFor(act, actor.role).includes('any');
    if (isForAll && !isHidden(act)) return undefined;
    const matter = await this.matters.of(actor, kindOf(act), id);
    if (!matter) return 'unknown';
    if (isHidden(act) && (await this.matters.hides(actor, matter))) return 'IDENTITY.RECUSED';
    if (isForAll || mayAct(act, actor.role, this.matters.relations(actor, matter))) return undefined;
    return 'IDENTITY.NO_RELATION';
  }

  /**
   * Of who stands in for another in some campaigns: what is of none of them, or of no campaign, is not theirs.
   * @throws IDENTITY.OUTSIDE_DELEGATION
   */
  async expectDelegated(
    campaigns: readonly string[],
    act: ActName,
    actor: Actor,
    { id, ...named }: Named & { readonly id: string | undefined },
  ): Promise<void> {
    const concerned =
      id === undefined
        ? await this.#campaignsOf(actor, named)
        : [await this.#campaignOf(actor, kindOf(act), id)];
    if (concerned.length === 0 || !concerned.every((campaign) => campaign && campaigns.includes(campaign)))
      throw refuse('IDENTITY.OUTSIDE_DELEGATION', { campaigns: campaigns.join(', ') });
  }

  async #campaignsOf(actor: Actor, { campaign, about }: Named): Promise<readonly (string | undefined)[]> {
    // An act names no more; whatever it is, it is not done in somebody's place.
    if (about.length > namedAtMost) return [];
    const ofThose = about.map((nomination) => this.#campaignOf(actor, 'nomination', nomination));
    return [...(campaign === undefined ? [] : [campaign]), ...(await Promise.all(ofThose))];
  }

  async #campaignOf(actor: Actor, kind: string, id: string): Promise<string | undefined> {
    if (kind === 'campaign') return id;
    return (await this.matters.of(actor, kind, id))?.campaign ?? undefined;
  }

  /** @throws IDENTITY.PURPOSE_NEEDED where the table asks what a reading is for */
  expectPurpose(act: ActName, { role }: Actor, purpose: string | undefined): void {
    const { shows } = policy[act];
    if (shows === undefined || !needsPurpose(role, shows)) return;
    const said = purpose?.trim() ?? '';
    if (said === '' || said.length > purposeAtMost)
      throw refuse('IDENTITY.PURPOSE_NEEDED', { most: purposeAtMost });
  }
}

/** Characters. */
const purposeAtMost = 200;
/** Nominations: a notice shows, and a sanction concerns, as many. */
const namedAtMost = 200;

const categoryOf = (stream: string): string => stream.slice(0, stream.indexOf('-'));
