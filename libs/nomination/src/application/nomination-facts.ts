import { Injectable } from '@nestjs/common';
import type { Reading } from '#libs/decisions';
import {
  gatesOf,
  readsDossier,
  stageNamed,
  type DossierGate,
  type RuleGate,
  type Rulebook,
} from '#libs/rulebook';
import { correctedBallots } from '../domain/asking-again.js';
import type { NominationFacts } from '../domain/nomination.facts.js';
import type { Nomination } from '../domain/nomination.state.js';
import { listOf } from '../domain/reserve.js';
import { BallotMembers } from './ballot-members.js';
import { Campaigns, type Owner } from './ports/campaigns.port.js';
import { Dossiers } from './ports/dossiers.port.js';
import { Organs } from './ports/organs.port.js';
import { Quotas, type Place } from './ports/quotas.port.js';

/** Gathers what the decider must know, through the reading, so that it is read anew on every attempt. */
@Injectable()
export class NominationFactsReader {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly dossiers: Dossiers,
    private readonly organs: Organs,
    private readonly quotas: Quotas,
    private readonly members: BallotMembers,
  ) {}

  /** For a nomination that is about to be opened by its own unit. */
  async ofNew(reading: Reading, campaign: string): Promise<NominationFacts> {
    const unit = reading.circumstances.actor.organId;
    const { rulebook, digest } = await this.campaigns.rulesOf(reading, campaign);
    const owner = await this.campaigns.ownerOf(reading, campaign, unit);
    const standing = this.organs.standing(unit, unit);
    return {
      ...{ rulebook, digest, standing, owner, freeSlots: 0, clearance: [], complaints: new Map() },
      ...{ overCampaign: false, pending: null, lists: new Map() },
      barred: owner ? await this.quotas.barred(reading, this.#placeOf(campaign, unit, owner)) : null,
    };
  }

  async of(reading: Reading, id: string, nomination: Nomination): Promise<NominationFacts> {
    const { campaign, unit, kind } = nomination;
    const { rulebook, digest } = await this.campaigns.rulesOf(reading, campaign);
    const owner = await this.campaigns.ownerOf(reading, campaign, unit);
    const freeSlots = owner ? await this.campaigns.freeSlots(reading, campaign, owner.organ, kind) : 0;
    const clearance = await this.dossiers.clearance(
      reading,
      id,
      nomination,
      rulebook,
      dossierGatesAt(rulebook, nomination),
    );
    const complaints = await this.dossiers.complaints(reading, id);
    const standing = this.organs.standing(reading.circumstances.actor.organId, unit);
    return {
      ...{ rulebook, digest, standing, owner, freeSlots, clearance, complaints },
      overCampaign: await this.campaigns.isOver(reading, campaign, reading.circumstances.actor.organId),
      ...(await this.#sanctions(reading, id, nomination, owner)),
      lists: await this.#lists(reading, nomination),
    };
  }

  /** A bar matters until a slot is taken: who has one keeps it. */
  async #sanctions(
    reading: Reading,
    id: string,
    { campaign, unit, putForward }: Nomination,
    owner: Owner | null,
  ): Promise<Pick<NominationFacts, 'barred' | 'pending'>> {
    if (!owner) return { barred: null, pending: null };
    const place = this.#placeOf(campaign, unit, owner);
    return {
      barred: putForward ? null : await this.quotas.barred(reading, place),
      pending: await this.quotas.pendingAgainst(reading, place, id),
    };
  }

  /** R8: the list is read only where it is counted again. */
  async #lists(reading: Reading, nomination: Nomination): Promise<NominationFacts['lists']> {
    const lists = correctedBallots(nomination).map(
      async (held) => [held.ballot, listOf(held, await this.members.of(reading, held.ballot))] as const,
    );
    return new Map(await Promise.all(lists));
  }

  #placeOf(campaign: string, unit: string, { organ: owner }: Owner): Place {
    return { campaign, owner, lineage: this.organs.lineage(unit) };
  }
}

/** The gates of the present stage that vetting answers. */
export const dossierGatesAt = (
  rulebook: Rulebook,
  { path, stage }: Pick<Nomination, 'path' | 'stage'>,
): readonly RuleGate<DossierGate>[] => {
  const found = stageNamed(rulebook, path, stage);
  return found
    ? gatesOf(rulebook, found).filter((gate): gate is RuleGate<DossierGate> => readsDossier(gate.gate))
    : [];
};
