import { Injectable } from '@nestjs/common';
import { quotaDecider, quotaId } from '#libs/campaign';
import { part, type Part, type Reading } from '#libs/decisions';
import {
  nominationDecider,
  nominationNotes,
  NominationQuery,
  type NominationNote,
  type NominationState,
} from '#libs/nomination';
import { Nominations, type BallotNote, type Place } from '../../application/ports/nominations.port.js';
import type { NomineeKind } from '#libs/rulebook';
import type { Candidate } from '../../domain/ballot/ballot.words.js';

@Injectable()
export class NominationsOfNomination extends Nominations {
  constructor(private readonly query: NominationQuery) {
    super();
  }

  async standing(reading: Reading, ids: readonly string[], place: Place): Promise<readonly Candidate[]> {
    const found = await Promise.all(
      ids.map(async (id) => candidateOf(id, await reading.state(nominationDecider, id), place)),
    );
    return found.flat();
  }

  async everyone(
    reading: Reading,
    owners: readonly string[],
    place: Place & { readonly kind: NomineeKind },
  ): Promise<readonly Candidate[]> {
    const { campaign, kind } = place;
    const held = await Promise.all(owners.map((owner) => this.ofOwner(reading, campaign, owner)));
    // Where the rulebook asks for no slot, only the read model knows who there is.
    const listed = await this.query.live({ campaign, kind });
    const ids = [...held.flat(), ...listed.map(({ id }) => id)];
    return this.standing(reading, [...new Set(ids)], place);
  }

  async frozen(reading: Reading, ids: readonly string[]): Promise<readonly string[]> {
    const nominations = await Promise.all(ids.map((id) => reading.state(nominationDecider, id)));
    return ids.filter((_, index) => isFrozen(nominations[index]));
  }

  async units(reading: Reading, ids: readonly string[]): Promise<readonly string[]> {
    const nominations = await Promise.all(ids.map((id) => reading.state(nominationDecider, id)));
    return nominations.flatMap((nomination) => (nomination.status === 'none' ? [] : [nomination.unit]));
  }

  async proposers(reading: Reading, ids: readonly string[]): Promise<readonly string[]> {
    const nominations = await Promise.all(ids.map((id) => reading.state(nominationDecider, id)));
    return nominations.flatMap((one) => (one.status === 'none' ? [] : (one.proposed?.by ?? [])));
  }

  async putForward(
    reading: Reading,
    id: string,
  ): Promise<{ readonly campaign: string; readonly owner: string } | undefined> {
    const nomination = await reading.state(nominationDecider, id);
    if (nomination.status === 'none' || !nomination.putForward) return undefined;
    return { campaign: nomination.campaign, owner: nomination.putForward.owner };
  }

  async kinds(reading: Reading, ids: readonly string[]): Promise<readonly NomineeKind[]> {
    const nominations = await Promise.all(ids.map((id) => reading.state(nominationDecider, id)));
    return [...new Set(nominations.flatMap((one) => (one.status === 'none' ? [] : [one.kind])))];
  }

  async ofOwner(reading: Reading, campaign: string, owner: string): Promise<readonly string[]> {
    const { held } = await reading.state(quotaDecider, quotaId(campaign, owner));
    return [...held.keys()];
  }

  noteBallotResult({ nomination, ...note }: BallotNote): Part {
    return noted(nomination, { type: 'NoteBallotResult', ...note });
  }

  notePackageReceived(nomination: string, name: string, owner: string): Part {
    return noted(nomination, { type: 'NotePackageReceived', package: name, owner });
  }

  noteForfeited(nomination: string, name: string, rule: string): Part {
    return noted(nomination, { type: 'NoteForfeited', package: name, rule });
  }
}

const candidateOf = (id: string, nomination: NominationState, place: Place): readonly Candidate[] => {
  if (nomination.status !== 'open' || nomination.campaign !== place.campaign) return [];
  if (!place.stages.includes(nomination.stage)) return [];
  if (place.kind !== undefined && nomination.kind !== place.kind) return [];
  if (place.owner !== undefined && nomination.putForward?.owner !== place.owner) return [];
  const { category, facts } = nomination;
  return [{ nomination: id, rank: facts.rank, category }];
};

const isFrozen = (nomination: NominationState | undefined): boolean =>
  nomination?.status === 'open' && nomination.frozen !== null;

const noted = (nomination: string, note: NominationNote): Part => part(nominationNotes, nomination, note, {});
