import { campaignEvents } from '#libs/campaign';
import { memorySeals } from '#libs/testing';
import { Catalogue } from '#libs/catalogue';
import { applicationDataSource, type DatabaseAddresses } from '#libs/database';
import { Decisions, type Outcome, type Part } from '#libs/decisions';
import { PostgresEventStore } from '#libs/event-store';
import { newId, SystemClock, type Standing } from '#libs/kernel';
import { parseRulebook, type NomineeKind } from '#libs/rulebook';
import { Nominees, Recusals as RecusalsOnRecord, vettingEvents } from '#libs/vetting';
import { BallotFactsReader } from '../application/ballot-facts.js';
import { BallotQuery } from '../application/ballot.query.js';
import { DecideBallot, DecideBallotHandler } from '../application/decide-ballot.js';
import { Campaigns, type CampaignInForce } from '../application/ports/campaigns.port.js';
import { Nominations } from '../application/ports/nominations.port.js';
import { Organs } from '../application/ports/organs.port.js';
import { SecretVotes } from '../application/secret-votes.js';
import type { BallotCommand } from '../domain/ballot/ballot.commands.js';
import type { Candidate } from '../domain/ballot/ballot.words.js';
import { RecusalsOfVetting } from './acl/recusals.acl.js';
import { FolderUrnKeys } from './folder-urn-keys.adapter.js';
import { PostgresUrn } from './postgres-urn.adapter.js';
import { reviewEvents } from './review.catalogue.js';

export const hallMembers = ['m1', 'm2', 'm3'] as const;
export const hallCandidates = ['a', 'b', 'c', 'd'] as const;
export const hallBallot = 'c1-region-ballot-individual';

export interface HallParts {
  readonly addresses: DatabaseAddresses;
  /** Of the keys. */
  readonly folder: string;
  readonly rulebook: string;
}

/** Where a leading group votes: log and urn are real; what other contexts would say is fixed. */
export const openHall = async ({ addresses, folder, rulebook }: HallParts) => {
  const clock = new SystemClock();
  const store = new PostgresEventStore({ url: addresses.applicationUrl, clock });
  const source = applicationDataSource(addresses, []);
  await source.initialize();
  const catalogue = new Catalogue(reviewEvents, vettingEvents, campaignEvents);
  const decisions = new Decisions(store, catalogue, clock, {
    seals: memorySeals(store).seals,
    zone: 'Asia/Shanghai',
    contentKey: 'a key',
  });
  const recusals = new RecusalsOfVetting(new RecusalsOnRecord(new Nominees()));
  const nominations = new CandidatesHere();
  const facts = new BallotFactsReader(new ThisCampaign(rulebook), new OneOffice(), nominations, recusals);
  const votes = new SecretVotes(new PostgresUrn(source, new FolderUrnKeys(folder)));
  const handler = new DecideBallotHandler(decisions, facts, nominations, recusals, votes);
  const act = (
    accountId: string,
    command: BallotCommand,
    commandId = newId(),
    expectedRevision?: number,
  ): Promise<Outcome> => {
    const role = accountId === 'clerk' ? 'office' : 'voter';
    const actor = { accountId, organId: 'region-office', role } as const;
    return handler.execute(
      new DecideBallot(hallBallot, command, { commandId, correlationId: newId(), actor, expectedRevision }),
    );
  };
  return {
    ...{ store, votes, decisions, act, query: new BallotQuery(decisions) },
    close: async () => {
      await store.close();
      await source.destroy();
    },
  };
};

class ThisCampaign extends Campaigns {
  constructor(private readonly text: string) {
    super();
  }

  inForce(): Promise<CampaignInForce> {
    const group = { members: hallMembers, coLeaders: hallMembers.slice(0, 2) };
    return Promise.resolve({
      ...{ rulebook: parseRulebook(this.text), digest: 'd1', enrolments: new Map() },
      groups: new Map([['region-leading-group', group]]),
    });
  }
}

class OneOffice extends Organs {
  standing(): Standing {
    return { covers: true, level: 'region', kinds: ['office'] };
  }

  actsFor(): boolean {
    return false;
  }
}

class CandidatesHere extends Nominations {
  standing(): Promise<readonly Candidate[]> {
    const candidate = { rank: 'section', category: 'cadre' };
    return Promise.resolve(hallCandidates.map((nomination) => ({ nomination, ...candidate })));
  }

  everyone(): Promise<readonly Candidate[]> {
    return this.standing();
  }

  frozen(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }

  units(): Promise<readonly string[]> {
    return Promise.resolve(['a-unit']);
  }

  proposers(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }

  putForward(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  kinds(): Promise<readonly NomineeKind[]> {
    return Promise.resolve(['individual']);
  }

  ofOwner(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }

  noteBallotResult(): Part {
    return notHere();
  }

  notePackageReceived(): Part {
    return notHere();
  }

  noteForfeited(): Part {
    return notHere();
  }
}

const notHere = (): never => {
  throw new RangeError('no nomination has a stream here');
};
