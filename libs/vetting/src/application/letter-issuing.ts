import { Injectable } from '@nestjs/common';
import { Arrangements } from '#libs/calendar';
import { part, type Part, type Reading } from '#libs/decisions';
import type { OpinionRule, Rulebook } from '#libs/rulebook';
import { dossierDecider } from '../domain/dossier/dossier.decider.js';
import { refuse as refuseInDossier } from '../domain/dossier/dossier.errors.js';
import type { OpenDossier } from '../domain/dossier/dossier.state.js';
import type { LetterCommandOf } from '../domain/letter/letter.commands.js';
import { letterDecider } from '../domain/letter/letter.decider.js';
import { refuse } from '../domain/letter/letter.errors.js';
import type { LetterFacts } from '../domain/letter/letter.facts.js';
import { opened } from '../domain/dossier/opened.js';
import { ruleServed } from '../domain/dossier/rule-served.js';
import { answerDays } from './answer-days.js';
import { numberClaimed } from './letter-numbers.js';
import { OpinionFactsReader, rowOf } from './opinion-facts.js';
import { Campaigns } from './ports/campaigns.port.js';

type Issue = LetterCommandOf<'IssueLetter' | 'IssueFollowUp'>;

/** A letter and the request that it puts into each dossier, all in one append. */
@Injectable()
export class LetterIssuing {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly opinions: OpinionFactsReader,
    private readonly arrangements: Arrangements,
  ) {}

  /** @throws VETTING.DOSSIER_NOT_FOUND, VETTING.SEVERAL_CAMPAIGNS, CAMPAIGN.CLOSED, CALENDAR.YEAR_NOT_PUBLISHED */
  async parts(reading: Reading, letterId: string, command: Issue): Promise<readonly Part[]> {
    const { ask, organ, number: letter } = command;
    const from = command.type === 'IssueFollowUp' ? command.from : reading.circumstances.actor.organId;
    const request = { type: 'RequestOpinion', ask, organ, from, letter, letterId } as const;
    const nominations = [...new Set(command.nominations)];
    const facts = await this.#factsOf(reading, request, nominations);
    const { terms } = facts;
    const issued = part(letterDecider, letterId, command, facts);
    if (!terms) return [issued];
    const requests = nominations.map(async (nomination) =>
      part(
        dossierDecider,
        nomination,
        request,
        await this.opinions.ofRequest(reading, nomination, request, terms),
      ),
    );
    return [issued, ...(await Promise.all(requests)), numberClaimed(from, letter, letterId)];
  }

  async #factsOf(reading: Reading, request: Request, nominations: readonly string[]): Promise<LetterFacts> {
    const dossiers = await Promise.all(
      nominations.map(async (nomination) => opened(await reading.state(dossierDecider, nomination))),
    );
    const [first] = dossiers;
    if (!first) return {};
    const { campaign } = first;
    if (dossiers.some((dossier) => dossier.campaign !== campaign)) throw refuse('VETTING.SEVERAL_CAMPAIGNS');
    const rulebook = await this.campaigns.rulebookInForce(reading, campaign);
    const rule = ruleServed(rulebook, request);
    const { today } = reading.circumstances;
    const row = shortest(rowsFor(dossiers, rulebook, request.ask));
    if (!row) throw refuseInDossier('VETTING.NOT_REQUIRED', { item: request.ask, rule });
    return { rule, terms: { campaign, ...answerDays(this.arrangements.inForce, row, rulebook, today) } };
  }
}

type Request = Parameters<OpinionFactsReader['ofRequest']>[2];

const rowsFor = (dossiers: readonly OpenDossier[], rulebook: Rulebook, ask: string): readonly OpinionRule[] =>
  dossiers.flatMap((dossier) => rowOf(rulebook, dossier, ask) ?? []);

/** Where the matrix gives nominees of several categories different days, the letter is due by the first of them. */
const shortest = (rows: readonly OpinionRule[]): OpinionRule | undefined =>
  rows.toSorted((one, other) => one.dueWorkingDays - other.dueWorkingDays)[0];
