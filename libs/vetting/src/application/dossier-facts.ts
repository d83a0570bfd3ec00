import { Injectable } from '@nestjs/common';
import { addWorkingDays, Arrangements } from '#libs/calendar';
import type { Reading } from '#libs/decisions';
import type { LocalDate } from '#libs/kernel';
import {
  deedsChecks,
  findsOf,
  mayBeExcused,
  opinionsFor,
  type NomineeClass,
  type OpinionRule,
  type Rulebook,
} from '#libs/rulebook';
import type { DossierAct } from '../domain/dossier.commands.js';
import { dossierDecider } from '../domain/dossier.decider.js';
import type { Asked, DossierFacts } from '../domain/dossier.facts.js';
import type { Signatory } from '../domain/dossier.words.js';
import { opened } from '../domain/opened.js';
import { requiredOf } from '../domain/required.js';
import { ruleServed } from '../domain/rule-served.js';
import { Nominees } from './nominees.js';
import { Accounts } from './ports/accounts.port.js';
import { Campaigns } from './ports/campaigns.port.js';
import { Organs } from './ports/organs.port.js';

/** Gathers what a dossier's decisions rest on, through the reading, so that it is read anew on every attempt. */
@Injectable()
export class DossierFactsReader {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly organs: Organs,
    private readonly accounts: Accounts,
    private readonly arrangements: Arrangements,
    private readonly nominees: Nominees,
  ) {}

  /** @throws VETTING.DOSSIER_NOT_FOUND, CAMPAIGN.CLOSED */
  async of(reading: Reading, id: string, act: DossierAct): Promise<DossierFacts> {
    const { unit, campaign, ...nominee } = opened(await reading.state(dossierDecider, id));
    const { actor, today } = reading.circumstances;
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
          finds: findsOf(rulebook, act.check),
          aboutDeeds: deedsChecks(rulebook).includes(act.check),
          claimed: await this.nominees.claimed(reading, id),
        };
      case 'RecordOpinion':
      case 'SupersedeOpinion':
        return {
          ...{ rule, standing, terms: termsOf(act.ask, rulebook, nominee) },
          signatoryOrgans: await this.accounts.organsOf(reading, accountsOf(act.signatories)),
        };
      case 'RequestOpinion': {
        const terms = termsOf(act.ask, rulebook, nominee);
        if (!terms) return { rule, standing, required };
        const due = this.#due(today, terms, rulebook);
        return {
          rule,
          standing,
          required,
          asked: { standing: this.organs.standing(act.organ, unit), ...due },
        };
      }
    }
  }

  /** Counted by the arrangement in force when the request is made: its year may have come after the opening. */
  #due(
    from: LocalDate,
    { dueWorkingDays: days }: OpinionRule,
    { counting: convention }: Rulebook,
  ): Pick<Asked, 'dueOn' | 'arrangement'> {
    const { inForce } = this.arrangements;
    return {
      dueOn: addWorkingDays(inForce, { from, days, convention }),
      arrangement: inForce.digest,
    };
  }
}

/** The row of the matrix in force. */
const termsOf = (ask: string, rulebook: Rulebook, nominee: NomineeClass): OpinionRule | undefined =>
  opinionsFor(rulebook, nominee).find((row) => row.ask === ask);

const accountsOf = (signatories: readonly Signatory[]): readonly string[] =>
  signatories.map(({ accountId }) => accountId);
