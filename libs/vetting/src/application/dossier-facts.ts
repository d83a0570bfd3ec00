import { Injectable } from '@nestjs/common';
import type { Reading } from '#libs/decisions';
import { checkersOf, deedsChecks, findsOf, mayBeExcused } from '#libs/rulebook';
import type { DossierAct } from '../domain/dossier/dossier.commands.js';
import { dossierDecider } from '../domain/dossier/dossier.decider.js';
import type { DossierFacts } from '../domain/dossier/dossier.facts.js';
import { opened } from '../domain/dossier/opened.js';
import { requiredOf } from '../domain/dossier/required.js';
import { ruleServed } from '../domain/dossier/rule-served.js';
import { Nominees } from './nominees.js';
import { Campaigns } from './ports/campaigns.port.js';
import { Organs } from './ports/organs.port.js';

/** Gathers what a dossier's decisions rest on, through the reading, so that it is read anew on every attempt. */
@Injectable()
export class DossierFactsReader {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly organs: Organs,
    private readonly nominees: Nominees,
  ) {}

  /** @throws VETTING.DOSSIER_NOT_FOUND, CAMPAIGN.CLOSED */
  async of(reading: Reading, id: string, act: DossierAct): Promise<DossierFacts> {
    const { unit, campaign, ...nominee } = opened(await reading.state(dossierDecider, id));
    const { actor } = reading.circumstances;
    const rulebook = await this.campaigns.rulebookInForce(reading, campaign);
    const rule = ruleServed(rulebook, act);
    const standing = this.organs.standing(actor.organId, unit);
    const required = requiredOf(rulebook, nominee);
    switch (act.type) {
      case 'RecordSelfReview':
        return { rule, standing };
      case 'ReopenDossier':
        return { rule, standing, required };
      case 'RecordCheck':
      case 'SupersedeCheck':
        return {
          ...{ rule, standing, required, excusable: mayBeExcused(rulebook, act.check) },
          checkers: checkersOf(rulebook, act.check),
          finds: findsOf(rulebook, act.check),
          aboutDeeds: deedsChecks(rulebook).includes(act.check),
          claimed: await this.nominees.claimed(reading, id),
        };
    }
  }
}
