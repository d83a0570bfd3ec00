import { circumstances, folded, given } from '#libs/testing';
import { ballotDecider } from './ballot.decider.js';
import type { BallotEvent } from './ballot.events.js';
import { call, called, facts, members, rules, terms, voted, voter } from './ballot.fixture.js';
import { urnsOver } from './ballot.state.js';

const secretTerms = { ...terms, secret: true };
const secret: BallotEvent = { type: 'review.ballot-called', data: secretTerms };
const slipOf = (member: string): BallotEvent => ({
  type: 'review.voted',
  data: { member, choices: null, onBehalfOf: null, slip: `act-of-${member}` },
});
const cast = { type: 'CastVote', choices: ['a', 'b'], onBehalfOf: null } as const;
const close = { type: 'CloseBallot' } as const;
const annulled: BallotEvent = { type: 'review.ballot-annulled', data: { reason: 'a cousin', by: 'tester' } };

describe('A secret ballot', () => {
  it('R28: is secret because the rulebook says so when it is called', () => {
    const stage = { ...rules.stage, secret: true, coLeaders: 'break-ties' as const };
    given(ballotDecider)
      .when(call, { ...facts, rules: { ...rules, stage } })
      .then({
        type: 'review.ballot-called',
        data: { ...secretTerms, coLeaders: { mode: 'break-ties', accounts: ['m1', 'm2'] } },
      });
  });

  it('R28: keeps who voted, and not what', () => {
    given(ballotDecider, secret)
      .when(cast, { ...facts, ...voter('m1'), slip: 'act-of-m1' })
      .then(slipOf('m1'));
    expect(JSON.stringify(folded(ballotDecider, [secret, slipOf('m1')]))).not.toContain('"choices":["');
  });

  it('R28: refuses bad choices without saying which', () => {
    const choosing = (...choices: readonly string[]) =>
      given(ballotDecider, secret).when({ ...cast, choices }, { ...facts, ...voter('m1') });
    choosing('a', 'x-chosen').refused('REVIEW.NOT_A_CANDIDATE');
    expect(() => choosing('a', 'x-chosen').then()).toThrow(/^(?!.*x-chosen)/);
    choosing('a', 'b', 'c', 'd').refused('REVIEW.TOO_MANY_CHOICES');
  });

  const four = ['m1', 'm2', 'm3', 'm4'].map(slipOf);

  it('R28: is counted from as many slips as there are votes on record', () => {
    const slips = [['a'], ['a', 'b'], ['a', 'c'], []];
    given(ballotDecider, secret, ...four)
      .when(close, { ...facts, slips })
      .then({
        type: 'review.ballot-closed',
        data: {
          cast: 4,
          tally: ['a', 'b', 'c', 'd', 'e', 'f'].map((nomination) => ({
            nomination,
            votes: nomination === 'a' ? 3 : ['b', 'c'].includes(nomination) ? 1 : 0,
          })),
        },
      });
  });

  it('R28: is not counted where a slip of a vote on record is missing; it is annulled', () => {
    given(ballotDecider, secret, ...four)
      .when(close, { ...facts, slips: [['a'], ['b'], ['c']] })
      .refused('REVIEW.URN_BROKEN');
    given(ballotDecider, secret, ...four)
      .when({ type: 'AnnulBallot', reason: 'a cousin' }, facts)
      .then(annulled);
  });

  it('lets nobody be recused whose vote is in the urn, in whatever round it was cast', () => {
    const recuse = (member: string, ...history: readonly BallotEvent[]) =>
      given(ballotDecider, secret, ...history).when(
        { type: 'RecuseMember', member, reason: 'a cousin' },
        facts,
      );
    recuse('m1', ...four).refused('REVIEW.HAS_VOTED_SECRETLY');
    recuse('m5', ...four).then({
      type: 'review.member-recused',
      data: { member: 'm5', reason: 'a cousin', by: 'tester' },
    });
    const closed: BallotEvent = { type: 'review.ballot-closed', data: { cast: 4, tally: [] } };
    const tied: BallotEvent = {
      type: 'review.ballot-tied',
      data: { among: ['a', 'b'], places: 1, elected: [] },
    };
    recuse('m1', ...four, closed, tied).refused('REVIEW.HAS_VOTED_SECRETLY');
  });

  it('is not closed over the vote of one whom vetting recused meanwhile; one who has not voted is no loss', () => {
    const slips = [['a'], ['a'], ['a'], ['a']];
    given(ballotDecider, secret, ...four)
      .when(close, { ...facts, slips, recused: ['m1'] })
      .refused('REVIEW.HAS_VOTED_SECRETLY');
    const without = { ...facts, slips: slips.slice(1), recused: ['m5', 'm6'] };
    const [recusal, other, closed] = ballotDecider.decide(
      close,
      folded(ballotDecider, [secret, ...four.slice(1)]),
      { ...circumstances, ...without },
    );
    expect([recusal?.type, other?.type]).toEqual(['review.member-recused', 'review.member-recused']);
    expect(closed).toMatchObject({ type: 'review.ballot-closed', data: { cast: 3 } });
  });

  it('has an urn for every round of every call, and those that are over are known', () => {
    const urnsAfter = (...events: readonly BallotEvent[]): readonly number[] => {
      const ballot = folded(ballotDecider, [secret, ...events]);
      return ballot.status === 'uncalled' ? [] : urnsOver(ballot);
    };
    const closed: BallotEvent = { type: 'review.ballot-closed', data: { cast: 4, tally: [] } };
    const tied: BallotEvent = {
      type: 'review.ballot-tied',
      data: { among: ['a', 'b'], places: 1, elected: [] },
    };
    expect(urnsAfter(...four)).toEqual([]);
    expect(urnsAfter(...four, closed)).toEqual([1]);
    expect(urnsAfter(...four, closed, tied)).toEqual([1]);
    expect(urnsAfter(...four, closed, tied, annulled)).toEqual([1, 2]);
    expect(urnsAfter(...four, closed, tied, annulled, secret)).toEqual([1, 2]);
    expect(urnsAfter(annulled, called)).toEqual([1]);
  });
});

describe('An open ballot', () => {
  it('R28: counts who is recused in vetting meanwhile as recused, on record, and the vote not at all', () => {
    const votes = members.slice(0, 5).map((member) => voted(member, 'a'));
    given(ballotDecider, called, ...votes)
      .when(close, { ...facts, recused: ['m1', 'm6'] })
      .then(
        ...['m1', 'm6'].map((member): BallotEvent => ({
          type: 'review.member-recused',
          data: { member, reason: '已在审查中回避 Recused in vetting', by: 'tester' },
        })),
        {
          type: 'review.ballot-closed',
          data: {
            cast: 4,
            tally: ['a', 'b', 'c', 'd', 'e', 'f'].map((nomination) => ({
              nomination,
              votes: nomination === 'a' ? 4 : 0,
            })),
          },
        },
      );
    given(ballotDecider, called, ...votes.slice(0, 3))
      .when(close, { ...facts, recused: ['m1', 'm6'] })
      .refused('REVIEW.NO_QUORUM', 'R28');
  });
});

describe('An annulled ballot', () => {
  it('can be called again, and nothing else', () => {
    given(ballotDecider, called, annulled).when(call, facts).then(called);
    given(ballotDecider, called, annulled)
      .when(cast, { ...facts, ...voter('m1') })
      .refused('REVIEW.BALLOT_ANNULLED');
    given(ballotDecider, called, annulled).when(close, facts).refused('REVIEW.BALLOT_ANNULLED');
    expect(folded(ballotDecider, [called, voted('m1', 'a'), annulled, called])).toMatchObject({
      ...{ status: 'voting', round: 2, votes: new Map(), voters: [] },
    });
  });

  it('is annulled by who conducts it, and not once its result is declared', () => {
    const annul = { type: 'AnnulBallot', reason: 'a cousin' } as const;
    given(ballotDecider, called)
      .when(annul, { ...facts, conducts: false })
      .refused('REVIEW.NOT_CONDUCTING', 'R28');
    const declared: BallotEvent = {
      type: 'review.result-declared',
      data: { selected: [], notSelected: [], passedOver: [] },
    };
    given(ballotDecider, called, declared).when(annul, facts).refused('REVIEW.RESULT_DECLARED_BEFORE');
  });
});
