import { Injectable } from '@nestjs/common';
import type { Reading } from '#libs/decisions';
import { opinionsFor, type NomineeClass, type OpinionRule, type Rulebook } from '#libs/rulebook';
import { dossierDecider } from '../domain/dossier/dossier.decider.js';
import type { Asked, DossierFacts } from '../domain/dossier/dossier.facts.js';
import { opened } from '../domain/dossier/opened.js';
import type { OpinionCommand } from '../domain/dossier/opinion.commands.js';
import { requiredOf } from '../domain/dossier/required.js';
import { ruleServed } from '../domain/dossier/rule-served.js';
import { Accounts } from './ports/accounts.port.js';
import { Campaigns } from './ports/campaigns.port.js';
import { Organs } from './ports/organs.port.js';

type CommandOf<Type extends OpinionCommand['type']> = Extract<OpinionCommand, { type: Type }>;

/** Gathers what a letter's acts rest on in each dossier. */
@Injectable()
export class OpinionFactsReader {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly organs: Organs,
    private readonly accounts: Accounts,
  ) {}

  /** @throws VETTING.DOSSIER_NOT_FOUND, CAMPAIGN.CLOSED */
  async ofRequest(
    reading: Reading,
    nomination: string,
    command: CommandOf<'RequestOpinion'>,
    due: Omit<Asked, 'standing'>,
  ): Promise<DossierFacts> {
    const { unit, rulebook, nominee } = await this.#case(reading, nomination);
    return {
      rule: ruleServed(rulebook, command),
      required: requiredOf(rulebook, nominee),
      standing: this.organs.standing(command.from, unit),
      asked: { standing: this.organs.standing(command.organ, unit), ...due },
    };
  }

  /** @throws VETTING.DOSSIER_NOT_FOUND, CAMPAIGN.CLOSED */
  async ofAnswer(
    reading: Reading,
    nomination: string,
    command: CommandOf<'RecordOpinion' | 'SupersedeOpinion'>,
  ): Promise<DossierFacts> {
    const { rulebook, nominee } = await this.#case(reading, nomination);
    const row = rowOf(rulebook, nominee, command.ask);
    const accounts = command.signatories.map(({ accountId }) => accountId);
    return {
      rule: ruleServed(rulebook, command),
      signatoryOrgans: await this.accounts.organsOf(reading, accounts),
      ...(row ? { terms: { ...row, timezone: rulebook.timezone } } : {}),
    };
  }

  async #case(reading: Reading, nomination: string) {
    const { unit, campaign, ...nominee } = opened(await reading.state(dossierDecider, nomination));
    const rulebook = await this.campaigns.rulebookInForce(reading, campaign);
    return { unit, nominee, rulebook };
  }
}

/** The row of the matrix in force. */
export const rowOf = (rulebook: Rulebook, nominee: NomineeClass, ask: string): OpinionRule | undefined =>
  opinionsFor(rulebook, nominee).find((row) => row.ask === ask);
