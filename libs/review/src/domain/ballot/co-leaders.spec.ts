import { given } from '#libs/testing';
import { ballotDecider } from './ballot.decider.js';
import type { BallotEvent } from './ballot.events.js';
import { called, facts, members, terms, voted, voter } from './ballot.fixture.js';

const calledBy = (mode: 'break-ties' | 'confirm'): BallotEvent => ({
  type: 'review.ballot-called',
  data: { ...terms, coLeaders: { mode, accounts: ['m1', 'm2'] } },
});
const closed = (votes: Readonly<Record<string, number>>): BallotEvent => ({
  type: 'review.ballot-closed',
  data: {
    cast: 6,
    tally: Object.entries(votes).map(([nomination, count]) => ({ nomination, votes: count })),
  },
});
const tied: BallotEvent = {
  type: 'review.ballot-tied',
  data: { among: ['b', 'c', 'd'], places: 2, elected: [{ nomination: 'a', votes: 6 }] },
};
const named = (by: string, ...choices: readonly string[]): BallotEvent => ({
  type: 'review.tie-choice-named',
  data: { by, choices },
});
const firstTie = [closed({ a: 6, b: 4, c: 4, d: 4, e: 0, f: 0 }), tied];
const again = [...firstTie, closed({ b: 4, c: 4, d: 4 }), tied];
const breaking = calledBy('break-ties');

describe('R57: where the co-leaders break ties', () => {
  const naming = (by: string, ...choices: readonly string[]) => ({
    by,
    when: (...history: readonly BallotEvent[]) =>
      given(ballotDecider, breaking, ...history).when(
        { type: 'BreakTie', choices },
        { ...facts, ...voter(by) },
      ),
  });

  it('the group votes again first, and they decide when it ties again', () => {
    const vote = { type: 'CastVote', choices: ['b'], onBehalfOf: null } as const;
    given(ballotDecider, breaking, ...firstTie)
      .when(vote, { ...facts, ...voter('m1') })
      .then(voted('m1', 'b'));
    naming('m1', 'b', 'c')
      .when(...firstTie)
      .refused('REVIEW.NO_TIE_TO_BREAK');
    given(ballotDecider, breaking, ...again)
      .when(vote, { ...facts, ...voter('m1') })
      .refused('REVIEW.CO_LEADERS_DECIDE');
    given(ballotDecider, called, ...again)
      .when(vote, { ...facts, ...voter('m1') })
      .then(voted('m1', 'b'));
  });

  it('whom all of them name is selected, on record with who decided', () => {
    naming('m1', 'c', 'b')
      .when(...again)
      .then(named('m1', 'b', 'c'));
    naming('m2', 'b', 'c')
      .when(...again, named('m1', 'b', 'c'))
      .then(named('m2', 'b', 'c'), {
        type: 'review.tie-broken',
        data: { selected: ['b', 'c'], by: ['m1', 'm2'] },
        basis: {
          rulebook: 'd1',
          gates: [
            {
              ...{ rule: 'R28', gate: 'co-leaders-agree', outcome: 'met', why: 'places:2' },
              events: ['ballot-1@0', 'ballot-1@1', 'ballot-1@2', 'ballot-1@3', 'ballot-1@4'],
            },
          ],
        },
      });
    const broken: BallotEvent = {
      type: 'review.tie-broken',
      data: { selected: ['c', 'd'], by: ['m1', 'm2'] },
    };
    given(ballotDecider, breaking, ...again, broken)
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

  it('the group votes again where they do not name the same', () => {
    const open: BallotEvent = { type: 'review.tie-left-open', data: { by: ['m1', 'm2'] } };
    naming('m2', 'b', 'd')
      .when(...again, named('m1', 'b', 'c'))
      .then(named('m2', 'b', 'd'), open);
    given(ballotDecider, breaking, ...again, named('m1', 'b', 'c'), open)
      .when({ type: 'CastVote', choices: ['d'], onBehalfOf: null }, { ...facts, ...voter('m4') })
      .then(voted('m4', 'd'));
  });

  it('nobody else decides, and they name as many of the tied as there are places', () => {
    naming('m3', 'b', 'c')
      .when(...again)
      .refused('REVIEW.NOT_A_CO_LEADER');
    naming('m1', 'b')
      .when(...again)
      .refused('REVIEW.TOO_FEW_CHOICES');
    naming('m1', 'b', 'a')
      .when(...again)
      .refused('REVIEW.NOT_A_CANDIDATE');
  });

  it('one who is recused, here or in vetting, is not waited for; where none is left the group goes on', () => {
    const recusal = (member: string): BallotEvent => ({
      type: 'review.member-recused',
      data: { member, reason: 'a cousin', by: member },
    });
    const broken: BallotEvent = { type: 'review.tie-broken', data: { selected: ['b', 'c'], by: ['m1'] } };
    naming('m1', 'b', 'c')
      .when(...again, recusal('m2'))
      .then(named('m1', 'b', 'c'), broken);
    given(ballotDecider, breaking, ...again)
      .when({ type: 'BreakTie', choices: ['b', 'c'] }, { ...facts, ...voter('m1'), recused: ['m2'] })
      .then(named('m1', 'b', 'c'), broken);
    given(ballotDecider, breaking, recusal('m1'), recusal('m2'), ...again)
      .when({ type: 'CastVote', choices: ['b'], onBehalfOf: null }, { ...facts, ...voter('m4') })
      .then(voted('m4', 'b'));
  });
});

describe('R57: where the co-leaders confirm', () => {
  const count = closed({ a: 6, b: 5, c: 4, d: 0, e: 0, f: 0 });
  const votes = members.map((member) => voted(member, 'a'));
  const counted = [calledBy('confirm'), ...votes, count];
  const confirmed = (by: string): BallotEvent => ({ type: 'review.result-confirmed', data: { by } });
  const confirm = { type: 'ConfirmResult' } as const;

  it('each of them confirms what was counted, once', () => {
    const confirming = (by: string, ...history: readonly BallotEvent[]) =>
      given(ballotDecider, ...history).when(confirm, { ...facts, ...voter(by) });
    confirming('m1', ...counted).then(confirmed('m1'));
    confirming('m1', ...counted, confirmed('m1')).then();
    confirming('m3', ...counted).refused('REVIEW.NOT_A_CO_LEADER');
    confirming('m1', calledBy('confirm')).refused('REVIEW.VOTING_GOES_ON');
    confirming('m1', called, count).refused('REVIEW.NO_CONFIRMATION', 'R28');
  });

  it('the result is declared when all who are not recused have confirmed', () => {
    const declaring = (recused: readonly string[], ...history: readonly BallotEvent[]) =>
      given(ballotDecider, ...history).when({ type: 'DeclareResult' }, { ...facts, recused });
    const declared = {
      type: 'review.result-declared',
      data: { selected: expect.anything(), notSelected: expect.anything(), passedOver: [] },
    } as const;
    declaring([], ...counted, confirmed('m1')).refused('REVIEW.NOT_CONFIRMED', 'R28');
    declaring([], ...counted, confirmed('m1'), confirmed('m2')).then(declared);
    declaring(['m2'], ...counted, confirmed('m1')).then(declared);
  });
});
