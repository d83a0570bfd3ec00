import { Injectable } from '@nestjs/common';
import type { Reading } from '#libs/decisions';
import type { Circumstances } from '#libs/kernel';
import { ballotRulesOf, type BallotRules } from '../domain/ballot-rules.js';
import type { BallotFacts } from '../domain/ballot.facts.js';
import type { BallotTerms } from '../domain/ballot.state.js';
import { Campaigns } from './ports/campaigns.port.js';
import { Nominations } from './ports/nominations.port.js';
import { Organs } from './ports/organs.port.js';
import { conducts } from './stage-organ.js';

export type BallotSubject = Pick<BallotTerms, 'campaign' | 'stage' | 'kind'>;

/** Gathers what deciding on a ballot needs. */
@Injectable()
export class BallotFactsReader {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly organs: Organs,
    private readonly nominations: Nominations,
  ) {}

  /** @param ids the candidates, where it matters whose they are and whether they still stand at the stage */
  async of(reading: Reading, subject: BallotSubject, ids: readonly string[]): Promise<BallotFacts> {
    const { campaign, stage, kind } = subject;
    const { rulebook, digest, groups } = await this.campaigns.inForce(reading, campaign);
    const rules = ballotRulesOf(rulebook, stage, kind);
    const units = await this.nominations.units(reading, ids);
    return {
      conducts: rules !== undefined && this.conductsFor(reading.circumstances, units, rules),
      rulebook: digest,
      rules,
      members: rules && groups.get(rules.stage.group)?.members,
      standing: await this.nominations.standing(reading, ids, { campaign, kind, stages: [stage] }),
    };
  }

  /** Who is called must be all who stand there. */
  async ofCall(
    reading: Reading,
    { campaign, stage, kind, candidates }: BallotSubject & { readonly candidates: readonly string[] },
  ): Promise<BallotFacts> {
    const facts = await this.of(reading, { campaign, stage, kind }, candidates);
    const { enrolments } = await this.campaigns.inForce(reading, campaign);
    const place = { campaign, kind, stages: [stage] };
    return { ...facts, standing: await this.nominations.everyone(reading, [...enrolments.keys()], place) };
  }

  /** For every unit that has a candidate: the office of another region conducts nothing here. */
  private conductsFor({ actor }: Circumstances, units: readonly string[], { stage }: BallotRules): boolean {
    return units.every((unit) => conducts(actor, this.organs.standing(actor.organId, unit), stage));
  }
}
