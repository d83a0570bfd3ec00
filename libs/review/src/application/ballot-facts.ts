import { Injectable } from '@nestjs/common';
import type { Reading } from '#libs/decisions';
import type { Circumstances } from '#libs/kernel';
import { ballotRulesOf, type BallotRules } from '../domain/ballot/ballot-rules.js';
import type { BallotFacts } from '../domain/ballot/ballot.facts.js';
import type { Candidate } from '../domain/ballot/ballot.words.js';
import type { BallotTerms, CalledBallot } from '../domain/ballot/ballot.state.js';
import { Campaigns, type CampaignInForce } from './ports/campaigns.port.js';
import { Nominations } from './ports/nominations.port.js';
import { Organs } from './ports/organs.port.js';
import { Recusals } from './ports/recusals.port.js';
import { conducts } from './stage-organ.js';

export type BallotSubject = Pick<BallotTerms, 'campaign' | 'stage' | 'kind'>;

export interface Concerned {
  /** The candidates, where it matters whose they are and whether they still stand at the stage. */
  readonly nominations: readonly string[];
  /** Those of whom it matters whether vetting has recused them. */
  readonly accounts: readonly string[];
}

/** Gathers what deciding on a ballot needs. */
@Injectable()
export class BallotFactsReader {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly organs: Organs,
    private readonly nominations: Nominations,
    private readonly recusals: Recusals,
  ) {}

  async of(reading: Reading, ballot: CalledBallot, concerned: Concerned): Promise<BallotFacts> {
    const { campaign, kind, stage } = ballot;
    const recused = await this.recusals.amongst(reading, concerned.accounts, idsOf(ballot.candidates));
    const inForce = await this.campaigns.inForce(reading, campaign);
    const ids = concerned.nominations;
    const standing = await this.nominations.standing(reading, ids, { campaign, kind, stages: [stage] });
    return { ...(await this.about(reading, ballot, inForce, { ids, standing })), recused };
  }

  /** Who is called must be all who stand there. */
  async ofCall(
    reading: Reading,
    { candidates: ids, ...subject }: BallotSubject & { readonly candidates: readonly string[] },
  ): Promise<BallotFacts> {
    const { campaign, kind, stage } = subject;
    const inForce = await this.campaigns.inForce(reading, campaign);
    const owners = [...inForce.enrolments.keys()];
    const standing = await this.nominations.everyone(reading, owners, { campaign, kind, stages: [stage] });
    const proposers = await this.nominations.proposers(reading, ids);
    return { ...(await this.about(reading, subject, inForce, { ids, standing })), proposers };
  }

  private async about(
    reading: Reading,
    { stage, kind }: BallotSubject,
    { rulebook, digest, groups }: CampaignInForce,
    { ids, standing }: { readonly ids: readonly string[]; readonly standing: readonly Candidate[] },
  ): Promise<BallotFacts> {
    const rules = ballotRulesOf(rulebook, stage, kind);
    const group = rules && groups.get(rules.stage.group);
    const units = await this.nominations.units(reading, ids);
    return {
      conducts: rules !== undefined && this.conductsFor(reading.circumstances, units, rules),
      rulebook: digest,
      rules,
      members: group?.members,
      coLeaders: group?.coLeaders ?? [],
      ...{ recused: [], proposers: [], slip: '', slips: [] },
      standing,
      frozen: await this.nominations.frozen(reading, idsOf(standing)),
    };
  }

  /** For every unit that has a candidate: the office of another region conducts nothing here. */
  private conductsFor({ actor }: Circumstances, units: readonly string[], { stage }: BallotRules): boolean {
    return units.every((unit) => conducts(actor, this.organs.standing(actor.organId, unit), stage));
  }
}

const idsOf = (candidates: readonly Candidate[]): readonly string[] =>
  candidates.map(({ nomination }) => nomination);
