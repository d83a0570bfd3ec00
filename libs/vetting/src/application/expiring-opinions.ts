import { Injectable } from '@nestjs/common';
import type { Reading } from '#libs/decisions';
import type { EventRef } from '#libs/kernel';
import { dossierDecider } from '../domain/dossier/dossier.decider.js';
import type { OpenDossier, Opinion } from '../domain/dossier/dossier.state.js';
import { Nominees } from './nominees.js';
import { Campaigns } from './ports/campaigns.port.js';

/** An opinion that is asked for, given and not taken back. */
export interface StandingOpinion {
  readonly nomination: string;
  readonly dossier: OpenDossier;
  readonly opinion: Opinion & { readonly ref: EventRef };
}

/** Which opinions still matter when their time is over. */
@Injectable()
export class ExpiringOpinions {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly nominees: Nominees,
  ) {}

  /** Those about nominees whose way goes on; whoever is out, or is honoured already, is asked about no more. */
  async among(
    reading: Reading,
    nominations: readonly string[],
    ask: string,
  ): Promise<readonly StandingOpinion[]> {
    const found = nominations.map(async (nomination) => {
      const dossier = await reading.state(dossierDecider, nomination);
      if (dossier.status === 'unopened') return [];
      const opinion = dossier.opinions.get(ask);
      if (!opinion || (await this.isOver(reading, nomination, dossier))) return [];
      return [{ nomination, dossier, opinion }];
    });
    return (await Promise.all(found)).flat();
  }

  /** Whether nobody needs to be heard about this nominee any more. */
  async isOver(reading: Reading, nomination: string, dossier: OpenDossier): Promise<boolean> {
    const { campaign, conferred } = dossier;
    if (conferred) return true;
    if (await this.campaigns.isClosed(reading, campaign)) return true;
    return this.nominees.isOver(reading, nomination);
  }
}
