import { given } from '#libs/testing';
import { ballotDecider } from './ballot.decider.js';
import type { BallotEvent } from './ballot.events.js';
import { call, called, facts, rules, terms, voted, voter } from './ballot.fixture.js';
import type { BallotRules } from './ballot-rules.js';

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

  it('R28: is asked of nobody who votes for as many as the rulebook allows', () => {
    const one: BallotEvent = {
      type: 'review.ballot-called',
      data: { ...terms, delegation: true, proxiesAtMost: 1 },
    };
    const asking = (member: string, ...history: readonly BallotEvent[]) =>
      given(ballotDecider, one, ...history).when(delegate, { ...facts, ...voter(member) });
    asking('m1').then(delegated);
    asking('m1', delegated).then();
    asking('m3', delegated).refused('REVIEW.TOO_MANY_PROXIES', 'R28');
    asking('m3', delegated, castByM2).refused('REVIEW.TOO_MANY_PROXIES', 'R28');
    const elsewhere: BallotEvent = { type: 'review.vote-delegated', data: { from: 'm1', to: 'm4' } };
    const without: BallotEvent = {
      type: 'review.member-recused',
      data: { member: 'm1', reason: 'a cousin', by: 'm1' },
    };
    for (const released of [elsewhere, without])
      asking('m3', delegated, released).then({
        type: 'review.vote-delegated',
        data: { from: 'm3', to: 'm2' },
      });
    given(ballotDecider, allowing, delegated)
      .when(delegate, { ...facts, ...voter('m3') })
      .then({ type: 'review.vote-delegated', data: { from: 'm3', to: 'm2' } });
  });

  it('R28: is limited as the rulebook says when the ballot is called', () => {
    const calling = (delegation: BallotRules['stage']['delegation']) =>
      given(ballotDecider).when(call, {
        ...facts,
        rules: { ...rules, stage: { ...rules.stage, delegation } },
      });
    const calledWith = (delegation: boolean, proxiesAtMost: number | null): BallotEvent => ({
      ...{ type: 'review.ballot-called', data: { ...terms, delegation, proxiesAtMost } },
    });
    calling(undefined).then(calledWith(false, null));
    calling(false).then(calledWith(false, null));
    calling(true).then(calledWith(true, null));
    calling({ most: 2 }).then(calledWith(true, 2));
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
