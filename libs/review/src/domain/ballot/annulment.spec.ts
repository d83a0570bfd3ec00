import type { Actor, Circumstances } from '#libs/kernel';
import { folded, given } from '#libs/testing';
import { ballotDecider } from './ballot.decider.js';
import type { BallotEvent } from './ballot.events.js';
import { call, called, facts, members, terms, voted, voter } from './ballot.fixture.js';

const counted: BallotEvent = {
  type: 'review.ballot-closed',
  data: { cast: 4, tally: ['a', 'b', 'c'].map((nomination) => ({ nomination, votes: 4 })) },
};
const tied: BallotEvent = {
  type: 'review.ballot-tied',
  data: { among: ['a', 'b'], places: 1, elected: [] },
};
const closed = [called, ...members.slice(0, 4).map((member) => voted(member, 'a', 'b', 'c')), counted];
const reason = 'a miscount';
const annul = { type: 'AnnulBallot', reason } as const;
const propose = { type: 'ProposeAnnulment', reason } as const;
const confirm = { type: 'ConfirmAnnulment' } as const;
const proposed: BallotEvent = { type: 'review.annulment-proposed', data: { reason, by: 'clerk-1' } };
const confirmed = (by: string): BallotEvent => ({ type: 'review.annulment-confirmed', data: { by } });

const clerk = (accountId: string): Pick<Circumstances, 'actor'> => ({
  actor: { accountId, organId: 'office', role: 'office' } satisfies Actor,
});

describe('A ballot of which a count is known', () => {
  it('R28: is not annulled by one act, not even while it is voted on again', () => {
    given(ballotDecider, ...closed)
      .when(annul, { ...facts, ...clerk('clerk-1') })
      .refused('REVIEW.ANNULMENT_TAKES_TWO', 'R28');
    given(ballotDecider, ...closed, tied)
      .when(annul, { ...facts, ...clerk('clerk-1') })
      .refused('REVIEW.ANNULMENT_TAKES_TWO', 'R28');
  });

  it('R28, R57: is annulled when one of the office proposes it and a co-leader confirms it', () => {
    given(ballotDecider, ...closed)
      .when(propose, { ...facts, ...clerk('clerk-1') })
      .then(proposed);
    given(ballotDecider, ...closed, proposed)
      .when(confirm, { ...facts, ...voter('m2') })
      .then(confirmed('m2'));
    const annulled = [...closed, proposed, confirmed('m2')];
    expect(folded(ballotDecider, annulled)).toMatchObject({ status: 'annulled' });
    given(ballotDecider, ...annulled)
      .when(call, facts)
      .then(called);
  });

  it('R28: counts whoever stands in for the proposer, and whom the proposer stood in for, as the proposer', () => {
    const none = { ...facts, coLeaders: [] };
    const standingIn = { ...clerk('clerk-2').actor, onBehalfOf: 'clerk-1' };
    given(ballotDecider, ...closed, proposed)
      .when(confirm, { ...none, actor: standingIn })
      .refused('REVIEW.ANNULMENT_TAKES_TWO', 'R28');
    given(ballotDecider, ...closed, { ...proposed, onBehalfOf: 'clerk-2' })
      .when(confirm, { ...none, ...clerk('clerk-2') })
      .refused('REVIEW.ANNULMENT_TAKES_TWO', 'R28');
  });

  it('R57: has its annulment confirmed by nobody but a co-leader, where there is one who may', () => {
    for (const other of [voter('m3'), { ...clerk('clerk-2'), conducts: true }])
      given(ballotDecider, ...closed, proposed)
        .when(confirm, { ...facts, ...other })
        .refused('REVIEW.NOT_A_CO_LEADER');
    given(ballotDecider, ...closed, proposed)
      .when(confirm, { ...facts, ...voter('m2'), recused: ['m2'] })
      .refused('REVIEW.NOT_A_CO_LEADER');
  });

  it('has it confirmed by another account of the office where no co-leader may', () => {
    for (const none of [{ coLeaders: [] }, { recused: ['m1', 'm2'] }]) {
      given(ballotDecider, ...closed, proposed)
        .when(confirm, { ...facts, ...none, ...clerk('clerk-2') })
        .then(confirmed('clerk-2'));
      given(ballotDecider, ...closed, proposed)
        .when(confirm, { ...facts, ...none, ...clerk('clerk-2'), conducts: false })
        .refused('REVIEW.NOT_CONDUCTING', 'R28');
    }
  });

  it('is annulled by nobody alone, whoever that is', () => {
    for (const coLeaders of [[], ['clerk-1'], ['clerk-1', 'm2']])
      given(ballotDecider, ...closed, proposed)
        .when(confirm, { ...facts, coLeaders, ...clerk('clerk-1') })
        .refused('REVIEW.ANNULMENT_TAKES_TWO', 'R28');
  });

  it('has its annulment proposed by who conducts it, once votes were counted and before they are declared', () => {
    given(ballotDecider, ...closed)
      .when(propose, { ...facts, ...voter('m1') })
      .refused('REVIEW.NOT_CONDUCTING', 'R28');
    given(ballotDecider, called).when(propose, facts).refused('REVIEW.NOTHING_COUNTED');
    const declared: BallotEvent = {
      type: 'review.result-declared',
      data: { selected: [], notSelected: [], passedOver: [] },
    };
    given(ballotDecider, ...closed, proposed, declared)
      .when(confirm, { ...facts, ...voter('m2') })
      .refused('REVIEW.RESULT_DECLARED_BEFORE');
  });

  it('needs a new proposal once it was counted anew', () => {
    given(ballotDecider, ...closed)
      .when(confirm, { ...facts, ...voter('m2') })
      .refused('REVIEW.NO_ANNULMENT_PROPOSED');
    given(ballotDecider, ...closed, tied, proposed, counted)
      .when(confirm, { ...facts, ...voter('m2') })
      .refused('REVIEW.NO_ANNULMENT_PROPOSED');
    given(ballotDecider, { type: 'review.ballot-called', data: { ...terms, secret: true } })
      .when(annul, { ...facts, ...clerk('clerk-1') })
      .then({ type: 'review.ballot-annulled', data: { reason, by: 'clerk-1' } });
  });
});
