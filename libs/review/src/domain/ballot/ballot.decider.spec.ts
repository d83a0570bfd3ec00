import { randomUUID } from 'node:crypto';
import type { EventRef } from '#libs/kernel';
import { circumstances, folded, given } from '#libs/testing';
import { ballotDecider } from './ballot.decider.js';
import type { BallotEvent } from './ballot.events.js';
import { call, called, candidates, facts, members, rules, terms, voted, voter } from './ballot.fixture.js';
import { ballotId, noBallot } from './ballot.state.js';

const closed = (votes: Readonly<Record<string, number>>, cast = 6): BallotEvent => ({
  type: 'review.ballot-closed',
  data: { cast, tally: Object.entries(votes).map(([nomination, count]) => ({ nomination, votes: count })) },
});
const all = (...choices: readonly string[]): readonly BallotEvent[] =>
  members.map((member) => voted(member, ...choices));

describe('Calling a ballot', () => {
  it('R28: fixes the group, the candidates, the places and the terms', () => {
    given(ballotDecider).when(call, facts).then(called);
  });

  it('leaves out, on record, a member who proposed a candidate', () => {
    const left: BallotEvent = {
      type: 'review.member-recused',
      data: { member: 'm1', reason: '曾提名候选人 Proposed a candidate', by: 'tester' },
    };
    given(ballotDecider)
      .when(call, { ...facts, proposers: ['m1', 'a-clerk'] })
      .then(called, left);
    given(ballotDecider, called, left)
      .when({ type: 'CastVote', onBehalfOf: null, choices: ['a'] }, { ...facts, ...voter('m1') })
      .refused('REVIEW.MEMBER_RECUSED');
  });

  it('R3: takes the places from the rulebook, and nobody enters more', () => {
    given(ballotDecider)
      .when({ ...call, places: 4 }, facts)
      .refused('REVIEW.PLACES_FIXED', 'R28');
    given(ballotDecider)
      .when({ ...call, totals: { candidates: 90, places: 60 } }, facts)
      .refused('REVIEW.PLACES_FIXED', 'R28');
  });

  it('R3: a stage votes once on each kind of nominee', () => {
    given(ballotDecider, called).when(call, facts).refused('REVIEW.BALLOT_CALLED_BEFORE');
    expect(ballotId(terms)).toBe('c1-region-ballot-individual');
  });

  it('R18: is refused where there are no more candidates than places', () => {
    given(ballotDecider)
      .when({ ...call, candidates: ['a', 'b', 'c'] }, { ...facts, standing: candidates.slice(0, 3) })
      .refused('REVIEW.NOT_DIFFERENTIAL', 'R28');
  });

  it('R29: is differential by the national totals where the rulebook fixes no places', () => {
    const national = {
      ...facts,
      standing: candidates.slice(0, 3),
      rules: { ...rules, rule: 'R29', places: null },
    };
    const three = { ...call, candidates: ['a', 'b', 'c'], places: 3 };
    given(ballotDecider)
      .when({ ...three, totals: { candidates: 120, places: 100 } }, national)
      .then({
        type: 'review.ballot-called',
        data: {
          ...terms,
          rule: 'R29',
          candidates: candidates.slice(0, 3),
          totals: { candidates: 120, places: 100 },
        },
      });
    given(ballotDecider)
      .when({ ...three, totals: { candidates: 100, places: 100 } }, national)
      .refused('REVIEW.NOT_DIFFERENTIAL', 'R29');
    given(ballotDecider).when(three, national).refused('REVIEW.PLACES_MISSING', 'R29');
    given(ballotDecider)
      .when({ ...three, totals: { candidates: 2, places: 1 } }, national)
      .refused('REVIEW.TOTALS_TOO_SMALL', 'R29');
  });

  it('R28: takes only live nominations that stand at its stage, each once', () => {
    given(ballotDecider)
      .when(call, { ...facts, standing: candidates.slice(1) })
      .refused('REVIEW.NOMINATION_NOT_HERE');
    given(ballotDecider)
      .when({ ...call, candidates: ['a', 'a', 'b', 'c'] }, facts)
      .refused('REVIEW.NOMINATIONS_REPEATED');
  });

  it('R28: leaves out nobody who stands at its stage, and takes no more than an entry of the log holds', () => {
    expect(() =>
      ballotDecider.decide({ ...call, candidates: ['a', 'b', 'd', 'e'] }, noBallot, {
        ...circumstances,
        ...facts,
      }),
    ).toThrow(/REVIEW.NOMINATION_LEFT_OUT: .*: c, f\./);
    const many = Array.from({ length: 501 }, (_, index) => `n${index}`);
    given(ballotDecider)
      .when({ ...call, candidates: many }, facts)
      .refused('REVIEW.TOO_MANY_CANDIDATES');
    given(ballotDecider)
      .when({ ...call, candidates: [] }, { ...facts, standing: [] })
      .refused('REVIEW.NO_CANDIDATES');
  });

  it('of 500 candidates fits an entry of the log, and so does its result', () => {
    const many = Array.from({ length: 500 }, () => ({
      ...{ nomination: randomUUID(), rank: 'deputy-division', category: 'enterprise-manager' },
    }));
    const ids = many.map(({ nomination }) => nomination);
    const known = { ...circumstances, ...facts, standing: many };
    const [asked] = ballotDecider.decide({ ...call, candidates: ids }, noBallot, known);
    const passedOver: BallotEvent = {
      type: 'review.result-declared',
      data: {
        ...{ selected: [], notSelected: [] },
        passedOver: ids.map((nomination) => ({ nomination, votes: 100, rule: 'R28' })),
      },
    };
    // 65,535 bytes a leaf, of which metadata and envelope take less than 5,000.
    for (const event of [asked, passedOver])
      expect(Buffer.byteLength(JSON.stringify(event))).toBeLessThan(60_000);
  });

  it('R28: is for the office of the stage, when the group is constituted', () => {
    given(ballotDecider)
      .when(call, { ...facts, conducts: false })
      .refused('REVIEW.NOT_CONDUCTING', 'R28');
    given(ballotDecider)
      .when(call, { ...facts, members: undefined })
      .refused('REVIEW.GROUP_NOT_CONSTITUTED');
    given(ballotDecider)
      .when(call, { ...facts, rules: undefined })
      .refused('REVIEW.STAGE_HAS_NO_BALLOT');
  });
});

describe('A vote', () => {
  const cast = { type: 'CastVote', onBehalfOf: null, choices: ['a', 'b'] } as const;

  it('R28: is each member’s own, once', () => {
    given(ballotDecider, called)
      .when(cast, { ...facts, ...voter('m1') })
      .then(voted('m1', 'a', 'b'));
    given(ballotDecider, called, voted('m1', 'c'))
      .when(cast, { ...facts, ...voter('m1') })
      .refused('REVIEW.VOTED_BEFORE');
    given(ballotDecider, called)
      .when(cast, { ...facts, ...voter('stranger') })
      .refused('REVIEW.NOT_A_MEMBER');
  });

  it('R28: remembers the call and, after a tie, the round that it is a vote of', () => {
    const first = closed({ a: 6, b: 4, c: 4, d: 4, e: 0, f: 0 });
    const tied: BallotEvent = {
      type: 'review.ballot-tied',
      data: { among: ['b', 'c', 'd'], places: 2, elected: [{ nomination: 'a', votes: 6 }] },
    };
    const restingOn = (round: number, ...events: readonly EventRef[]): BallotEvent => ({
      ...voted('m1', 'b'),
      basis: {
        rulebook: 'd1',
        gates: [{ rule: 'R28', gate: 'entitled-to-vote', outcome: 'met', why: `round:${round}`, events }],
      },
    });
    const choosing = { type: 'CastVote', onBehalfOf: null, choices: ['b'] } as const;
    given(ballotDecider, called)
      .when(choosing, { ...facts, ...voter('m1') })
      .then(restingOn(1, 'ballot-1@0'));
    given(ballotDecider, called, first, tied)
      .when(choosing, { ...facts, ...voter('m1') })
      .then(restingOn(2, 'ballot-1@0', 'ballot-1@1', 'ballot-1@2'));
  });

  it('R28: names candidates, each once, and no more than there are places', () => {
    const choosing = (...choices: readonly string[]) =>
      given(ballotDecider, called).when(
        { type: 'CastVote', onBehalfOf: null, choices },
        { ...facts, ...voter('m1') },
      );
    choosing('a', 'b', 'c', 'd').refused('REVIEW.TOO_MANY_CHOICES');
    choosing('a', 'a').refused('REVIEW.CHOICES_REPEATED');
    choosing('a', 'z').refused('REVIEW.NOT_A_CANDIDATE');
    choosing().then(voted('m1'));
  });

  it('is not for a recused member, and the one cast before counts no longer', () => {
    const recused: BallotEvent = {
      type: 'review.member-recused',
      data: { member: 'm1', reason: 'a cousin', by: 'm1' },
    };
    given(ballotDecider, called, voted('m1', 'a'))
      .when({ type: 'RecuseMember', member: 'm1', reason: 'a cousin' }, { ...facts, ...voter('m1') })
      .then(recused);
    given(ballotDecider, called, recused)
      .when(cast, { ...facts, ...voter('m1') })
      .refused('REVIEW.MEMBER_RECUSED');
    expect(folded(ballotDecider, [called, voted('m1', 'a'), recused])).toMatchObject({ votes: new Map() });
  });

  it('of a member is set aside by that member or by the office, not by another member', () => {
    const recuse = { type: 'RecuseMember', member: 'm1', reason: 'a cousin' } as const;
    given(ballotDecider, called)
      .when(recuse, { ...facts, ...voter('m2') })
      .refused('REVIEW.RECUSAL_OF_ANOTHER');
    given(ballotDecider, called)
      .when(recuse, facts)
      .then({ type: 'review.member-recused', data: { member: 'm1', reason: 'a cousin', by: 'tester' } });
  });
});

describe('Closing a ballot', () => {
  it('R28: needs two thirds of the members', () => {
    const three = [voted('m1', 'a'), voted('m2', 'a'), voted('m3', 'a')];
    given(ballotDecider, called, ...three)
      .when({ type: 'CloseBallot' }, facts)
      .refused('REVIEW.NO_QUORUM', 'R28');
    given(ballotDecider, called, ...three, voted('m4', 'b'))
      .when({ type: 'CloseBallot' }, facts)
      .then(closed({ a: 3, b: 1, c: 0, d: 0, e: 0, f: 0 }, 4));
  });

  it('R28: counts the quorum from the members who are not recused', () => {
    const recused = ['m5', 'm6'].map((member): BallotEvent => {
      return { type: 'review.member-recused', data: { member, reason: 'a cousin', by: member } };
    });
    given(ballotDecider, called, ...recused, voted('m1', 'a'), voted('m2', 'a'), voted('m3', 'a'))
      .when({ type: 'CloseBallot' }, facts)
      .then(closed({ a: 3, b: 0, c: 0, d: 0, e: 0, f: 0 }, 3));
  });

  it('R28: has the tied voted on again for the places left', () => {
    const votes = [
      ...[voted('m1', 'a', 'b', 'c'), voted('m2', 'a', 'b', 'c')],
      ...[voted('m3', 'a', 'c', 'd'), voted('m4', 'a', 'c', 'd')],
      ...[voted('m5', 'a', 'b', 'd'), voted('m6', 'a', 'b', 'd')],
    ];
    const first = closed({ a: 6, b: 4, c: 4, d: 4, e: 0, f: 0 });
    const tied: BallotEvent = {
      type: 'review.ballot-tied',
      data: { among: ['b', 'c', 'd'], places: 2, elected: [{ nomination: 'a', votes: 6 }] },
    };
    given(ballotDecider, called, ...votes)
      .when({ type: 'CloseBallot' }, facts)
      .then(first, tied);

    const again = [called, ...votes, first, tied];
    given(ballotDecider, ...again)
      .when({ type: 'CastVote', onBehalfOf: null, choices: ['a'] }, { ...facts, ...voter('m1') })
      .refused('REVIEW.NOT_A_CANDIDATE');
    given(ballotDecider, ...again)
      .when({ type: 'CastVote', onBehalfOf: null, choices: ['b', 'c', 'd'] }, { ...facts, ...voter('m1') })
      .refused('REVIEW.TOO_MANY_CHOICES');
    const second = closed({ b: 0, c: 6, d: 6 });
    given(ballotDecider, ...again, ...all('c', 'd'))
      .when({ type: 'CloseBallot' }, facts)
      .then(second);
    given(ballotDecider, ...again, ...all('c', 'd'), second)
      .when({ type: 'DeclareResult' }, facts)
      .then({
        type: 'review.result-declared',
        data: {
          selected: [
            { nomination: 'a', votes: 6 },
            { nomination: 'c', votes: 4 },
            { nomination: 'd', votes: 4 },
          ],
          notSelected: [
            { nomination: 'b', votes: 4 },
            { nomination: 'e', votes: 0 },
            { nomination: 'f', votes: 0 },
          ],
          passedOver: [],
        },
      });
  });
});

describe('The result of a ballot', () => {
  const counted = [called, ...all('f', 'a', 'b').slice(0, 4), voted('m5', 'c'), voted('m6', 'c')];
  const count = closed({ a: 4, b: 4, c: 2, d: 0, e: 0, f: 4 });

  it('R8: passes a division-level cadre over on record, and R28: takes nobody without a majority', () => {
    given(ballotDecider, ...counted, count)
      .when({ type: 'DeclareResult' }, facts)
      .then({
        type: 'review.result-declared',
        data: {
          selected: [
            { nomination: 'a', votes: 4 },
            { nomination: 'b', votes: 4 },
          ],
          notSelected: [
            { nomination: 'c', votes: 2 },
            { nomination: 'd', votes: 0 },
            { nomination: 'e', votes: 0 },
          ],
          passedOver: [{ nomination: 'f', votes: 4, rule: 'R8' }],
        },
        basis: {
          rulebook: 'd1',
          gates: [
            {
              rule: 'R28',
              gate: 'selected-by-ballot',
              outcome: 'met',
              why: 'selected:2/3',
              events: ['ballot-1@0', 'ballot-1@7'],
            },
            {
              rule: 'R8',
              gate: 'ratio-at-most',
              outcome: 'met',
              why: 'counted:0/0',
              events: ['ballot-1@0', 'ballot-1@7'],
            },
          ],
        },
      });
  });

  it('R28: lets the next move up where a candidate has dropped out since the count', () => {
    const without = candidates.filter(({ nomination }) => nomination !== 'a');
    given(ballotDecider, called, closed({ a: 6, b: 5, c: 5, d: 4, e: 0, f: 0 }))
      .when({ type: 'DeclareResult' }, { ...facts, standing: without })
      .then({
        type: 'review.result-declared',
        data: {
          selected: ['b', 'c', 'd'].map((nomination) => ({ nomination, votes: nomination === 'd' ? 4 : 5 })),
          notSelected: [
            { nomination: 'a', votes: 6 },
            { nomination: 'e', votes: 0 },
            { nomination: 'f', votes: 0 },
          ],
          passedOver: [],
        },
      });
  });

  it('R28: is voted on again where a candidate who dropped out leaves a tie behind', () => {
    const without = candidates.filter(({ nomination }) => nomination !== 'a');
    given(ballotDecider, called, closed({ a: 6, b: 5, c: 5, d: 4, e: 4, f: 0 }))
      .when({ type: 'DeclareResult' }, { ...facts, standing: without })
      .then({
        type: 'review.ballot-tied',
        data: {
          among: ['d', 'e'],
          places: 1,
          elected: [
            { nomination: 'b', votes: 5 },
            { nomination: 'c', votes: 5 },
          ],
        },
      });
  });

  it('is declared once, by the office, when the votes are counted', () => {
    const declare = { type: 'DeclareResult' } as const;
    given(ballotDecider).when(declare, facts).refused('REVIEW.BALLOT_NOT_FOUND');
    given(ballotDecider, called).when(declare, facts).refused('REVIEW.VOTING_GOES_ON');
    given(ballotDecider, ...counted, count)
      .when(declare, { ...facts, conducts: false })
      .refused('REVIEW.NOT_CONDUCTING');
    given(ballotDecider, ...counted, count)
      .when({ type: 'CastVote', onBehalfOf: null, choices: [] }, { ...facts, ...voter('m1') })
      .refused('REVIEW.VOTING_ENDED');
    const declared: BallotEvent = {
      type: 'review.result-declared',
      data: { selected: [], notSelected: [], passedOver: [] },
    };
    given(ballotDecider, ...counted, count, declared)
      .when(declare, facts)
      .refused('REVIEW.RESULT_DECLARED_BEFORE');
  });
});
