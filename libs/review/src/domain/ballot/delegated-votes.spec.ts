import { given } from '#libs/testing';
import { ballotDecider } from './ballot.decider.js';
import type { BallotEvent } from './ballot.events.js';
import { called, facts, terms, voted, voter } from './ballot.fixture.js';

const allowing: BallotEvent = { type: 'review.ballot-called', data: { ...terms, delegation: true } };
const delegated: BallotEvent = { type: 'review.vote-delegated', data: { from: 'm1', to: 'm2' } };
const recused: BallotEvent = {
  type: 'review.member-recused',
  data: { member: 'm2', reason: 'a cousin', by: 'm2' },
};
const delegate = { type: 'DelegateVote', to: 'm2' } as const;
const castFor = { type: 'CastVote', choices: ['a'], onBehalfOf: 'm1' } as const;
const castByM2: BallotEvent = {
  type: 'review.voted',
  data: { member: 'm2', choices: ['a'], onBehalfOf: 'm1', slip: null },
};

describe('A vote in the place of another', () => {
  it('R28: is refused unless the rulebook allows it', () => {
    given(ballotDecider, called)
      .when(delegate, { ...facts, ...voter('m1') })
      .refused('REVIEW.NO_DELEGATION', 'R28');
    given(ballotDecider, called)
      .when(castFor, { ...facts, ...voter('m2') })
      .refused('REVIEW.NO_DELEGATION', 'R28');
  });

  it('is asked for by the member, of another who takes part', () => {
    const asking = (member: string, to: string, ...history: readonly BallotEvent[]) =>
      given(ballotDecider, allowing, ...history).when(
        { type: 'DelegateVote', to },
        { ...facts, ...voter(member) },
      );
    asking('m1', 'm2').then(delegated);
    asking('m1', 'm2', delegated).then();
    asking('m1', 'm3', delegated).then({
      type: 'review.vote-delegated',
      data: { from: 'm1', to: 'm3' },
    });
    asking('m1', 'm1').refused('REVIEW.DELEGATED_TO_ONESELF');
    asking('m1', 'stranger').refused('REVIEW.NOT_A_MEMBER');
    asking('stranger', 'm1').refused('REVIEW.NOT_A_MEMBER');
    asking('m1', 'm2', recused).refused('REVIEW.TAKES_NO_PART');
    asking('m2', 'm1', recused).refused('REVIEW.MEMBER_RECUSED');
    asking('m1', 'm2', voted('m1', 'a')).refused('REVIEW.VOTED_BEFORE');
    given(ballotDecider, allowing)
      .when(delegate, { ...facts, ...voter('m1'), recused: ['m2'] })
      .refused('REVIEW.TAKES_NO_PART');
  });

  it('is cast by the one who was asked and nobody else, once, and is the other’s', () => {
    const casting = (by: string, ...history: readonly BallotEvent[]) =>
      given(ballotDecider, allowing, ...history).when(castFor, { ...facts, ...voter(by) });
    casting('m2', delegated).then(castByM2);
    casting('m3', delegated).refused('REVIEW.NOT_DELEGATED');
    casting('m2').refused('REVIEW.NOT_DELEGATED');
    casting('m2', delegated, castByM2).refused('REVIEW.VOTED_BEFORE');
    given(ballotDecider, allowing, delegated, castByM2)
      .when({ ...castFor, onBehalfOf: null }, { ...facts, ...voter('m2') })
      .then(voted('m2', 'a'));
    given(ballotDecider, allowing, delegated, castByM2)
      .when({ ...castFor, onBehalfOf: null }, { ...facts, ...voter('m1') })
      .refused('REVIEW.VOTED_BEFORE');
  });

  it('does not count any longer when either of the two is recused', () => {
    const votes = ['m3', 'm4', 'm5'].map((member) => voted(member, 'b'));
    const recusedOf = (member: string): BallotEvent => ({
      type: 'review.member-recused',
      data: { member, reason: 'a cousin', by: member },
    });
    for (const member of ['m1', 'm2'])
      given(ballotDecider, allowing, delegated, castByM2, ...votes, recusedOf(member), recusedOf('m6'))
        .when({ type: 'CloseBallot' }, facts)
        .then({
          type: 'review.ballot-closed',
          data: {
            cast: 3,
            tally: ['a', 'b', 'c', 'd', 'e', 'f'].map((nomination) => ({
              nomination,
              votes: nomination === 'b' ? 3 : 0,
            })),
          },
        });
    given(ballotDecider, allowing, delegated)
      .when(castFor, { ...facts, ...voter('m2'), recused: ['m1'] })
      .refused('REVIEW.TAKES_NO_PART');
  });
});
