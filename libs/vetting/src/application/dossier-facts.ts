import { Injectable } from '@nestjs/common';
import { addWorkingDays, Arrangements } from '#libs/calendar';
import type { Reading } from '#libs/decisions';
import type { LocalDate } from '#libs/kernel';
import { mayBeExcused, opinionsFor, type NomineeClass, type OpinionRule } from '#libs/rulebook';
import type { DossierAct } from '../domain/dossier.commands.js';
import { dossierDecider } from '../domain/dossier.decider.js';
import type { DossierFacts } from '../domain/dossier.facts.js';
import type { Signatory } from '../domain/dossier.words.js';
import { opened } from '../domain/opened.js';
import { requiredOf } from '../domain/required.js';
import { ruleServed } from '../domain/rule-served.js';
import { Accounts } from './ports/accounts.port.js';
import { Campaigns, type VettingRules } from './ports/campaigns.port.js';
import { Organs } from './ports/organs.port.js';

/** Gathers what a dossier's decisions rest on, through the reading, so that it is read anew on every attempt. */
@Injectable()
export class DossierFactsReader {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly organs: Organs,
    private readonly accounts: Accounts,
    private readonly arrangements: Arrangements,
  ) {}

  /** @throws VETTING.DOSSIER_NOT_FOUND */
  async of(reading: Reading, id: string, act: DossierAct): Promise<DossierFacts> {
    const { unit, campaign, ...nominee } = opened(await reading.state(dossierDecider, id));
    const { actor, today } = reading.circumstances;
    const rules = await this.campaigns.rulesOf(reading, campaign);
    const rule = ruleServed(rules.rulebook, act);
    const standing = this.organs.standing(actor.organId, unit);
    const required = requiredOf(rules.rulebook, nominee);
    switch (act.type) {
      case 'RecordSelfReview':
        return { rule, standing };
      case 'RecordCheck':
      case 'SupersedeCheck':
        return { rule, standing, required, excusable: mayBeExcused(rules.rulebook, act.check) };
      case 'RecordOpinion':
      case 'SupersedeOpinion':
        return {
          ...{ rule, standing, terms: termsOf(act.ask, rules, nominee) },
          signatoryOrgans: await this.accounts.organsOf(reading, accountsOf(act.signatories)),
        };
      case 'RequestOpinion': {
        const terms = termsOf(act.ask, rules, nominee);
        if (!terms) return { rule, standing, required };
        const dueOn = this.#dueOn(today, terms, rules);
        return {
          rule,
          standing,
          required,
          asked: { standing: this.organs.standing(act.organ, unit), dueOn },
        };
      }
    }
  }

  #dueOn(from: LocalDate, { dueWorkingDays: days }: OpinionRule, rules: VettingRules): LocalDate {
    const arrangement = this.arrangements.byDigest(rules.arrangement);
    return addWorkingDays(arrangement, { from, days, convention: rules.rulebook.counting });
  }
}

/** The row of the matrix in force. */
const termsOf = (ask: string, { rulebook }: VettingRules, nominee: NomineeClass): OpinionRule | undefined =>
  opinionsFor(rulebook, nominee).find((row) => row.ask === ask);

const accountsOf = (signatories: readonly Signatory[]): readonly string[] =>
  signatories.map(({ accountId }) => accountId);
