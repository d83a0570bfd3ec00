import { nomineeKinds } from '#libs/rulebook';
import { given } from '#libs/testing';
import { ballotDecider } from './ballot/ballot.decider.js';
import type { BallotEvent } from './ballot/ballot.events.js';
import { call, called, facts, voted } from './ballot/ballot.fixture.js';
import { packageDecider } from './package/package.decider.js';
import type { PackageEvent } from './package/package.events.js';
import type { PackageFacts } from './package/package.facts.js';

const office: PackageFacts = {
  ...{ forOwner: false, forOffice: true, nominations: ['n1', 'n2'] },
  ...{ frozen: ['n2'], kinds: nomineeKinds },
};
const clock = {
  ...{ ...office, forOffice: false },
  actor: { accountId: 'timekeeper', organId: 'platform', role: 'timekeeper' },
} as const;
const late = { at: '2017-05-22T16:00:00.000Z' } as const;
const opened: PackageEvent = {
  type: 'review.package-opened',
  data: {
    ...{ campaign: 'c1', owner: 'nanning', package: 'preliminary', due: '2017-05-22', dueAt: late.at },
    ...{ items: [], copies: 1, disc: false, lateRule: 'R49' },
  },
};
const alone = (nomination: string): PackageEvent => ({
  ...{ type: 'review.late-nominee-forfeited', data: { rule: 'R49', nomination } },
});
const putOff = {
  type: 'review.forfeiture-put-off',
  data: { rule: 'R49', nominations: ['n2'] },
} as const;
const forfeitLate = { type: 'ForfeitLateNominee', nomination: 'n2' } as const;
const forfeit = { type: 'ForfeitPackage' } as const;

describe('While somebody is frozen', () => {
  it('R41: no ballot is called, for whom it leaves out stays out', () => {
    given(ballotDecider)
      .when(call, { ...facts, frozen: ['b'] })
      .refused('REVIEW.NOMINATIONS_FROZEN');
  });

  it('R41: no result is declared, and the votes stand until the freeze is decided', () => {
    const count: BallotEvent = {
      type: 'review.ballot-closed',
      data: { cast: 6, tally: facts.standing.map(({ nomination }) => ({ nomination, votes: 6 })) },
    };
    const counted = given(ballotDecider, called, voted('m1', 'a'), count);
    counted
      .when({ type: 'DeclareResult' }, { ...facts, frozen: ['a', 'b'] })
      .refused('REVIEW.NOMINATIONS_FROZEN');
  });

  it('R41, R49: the clock forfeits the others alone, puts theirs off, and the package stays open', () => {
    given(packageDecider, opened)
      .when(forfeit, { ...clock, ...late })
      .then(alone('n1'), putOff);
    const spared = given(packageDecider, opened, alone('n1'), putOff);
    spared.when(forfeit, { ...clock, ...late, nominations: ['n2'] }).then();
    spared
      .when(forfeitLate, { ...office, ...late, nominations: ['n2'] })
      .refused('REVIEW.NOMINATIONS_FROZEN');
    const record = { type: 'RecordLateArrival', remarks: '5月23日到达' } as const;
    spared.when(record, { ...office, ...late }).then({
      type: 'review.late-arrival-recorded',
      data: { arrivedAt: late.at, remarks: record.remarks },
    });
  });

  it('R41, R49: nobody forfeits them after a package that came without them', () => {
    const received: PackageEvent = {
      type: 'review.package-received',
      data: { stamp: '收文', stampedOn: '2017-05-20', nominations: ['n1'] },
    };
    given(packageDecider, opened, received)
      .when(forfeit, { ...clock, ...late })
      .then(putOff);
    given(packageDecider, opened, received)
      .when(forfeitLate, { ...office, ...late })
      .refused('REVIEW.NOMINATIONS_FROZEN');
  });

  it('R49: once unfrozen, they are late like everybody, unless the day was extended meanwhile', () => {
    const thawed = { ...clock, ...late, nominations: ['n2'], frozen: [] };
    const spared = [opened, alone('n1'), putOff];
    given(packageDecider, ...spared)
      .when(forfeitLate, thawed)
      .then(alone('n2'));
    given(packageDecider, opened, { ...putOff, data: { rule: 'R49', nominations: ['n3'] } })
      .when(forfeitLate, thawed)
      .refused('REVIEW.NOT_THE_OFFICE');
    const extension = { due: '2017-05-23', dueAt: '2017-05-23T16:00:00.000Z', reason: '核查' } as const;
    given(packageDecider, ...spared, { type: 'review.package-due-extended', data: extension })
      .when(forfeitLate, thawed)
      .refused('REVIEW.NOT_THE_OFFICE');
  });
});
