import { folded, given } from '#libs/testing';
import { advanced, facts, nominee, opened, rulebook } from './example.fixture.js';
import { nominationDecider } from './nomination.decider.js';
import type { NominationEvent } from './nomination.events.js';
import type { Nomination } from './nomination.state.js';
import { gatesAt } from './passing.js';
import { stageOf } from './stage.js';

const ballot = 'c1-region-ballot-individual';
const counted = rulebook.ranks.at(rulebook.ranks.indexOf('division'))!;

const voted: readonly NominationEvent[] = [
  ...[opened('individual'), advanced('unit-recommendation', 'region-ballot')],
  { type: 'nomination.selected', data: { ballot, stage: 'region-ballot', votes: 9 } },
  advanced('region-ballot', 'national-review'),
];
const corrected = (rank: string): NominationEvent => ({
  ...{ type: 'nomination.facts-corrected', data: { facts: { ...nominee, rank }, reason: '—' } },
});

const after = (...events: readonly NominationEvent[]): Nomination => {
  const state = folded(nominationDecider, events);
  if (state.status === 'none') throw new Error('nothing was opened');
  return state;
};
const listed = (rank: string, id: string) => ({ id, nomination: after(...voted, corrected(rank)) });

/** The list that this nominee is on, with so many others of a rank that is not counted. */
const listOf = (nomination: Nomination, others: number) => {
  const members = Array.from({ length: others }, (_, index) => listed('section', `other-${index}`));
  return new Map([[ballot, [{ id: '1', nomination }, ...members]]]);
};
const gateOf = (nomination: Nomination, others: number) => {
  const known = { ...facts, today: '2017-05-22', lists: listOf(nomination, others) } as const;
  return gatesAt(nomination, stageOf(nomination, known), known).find(({ rule }) => rule === 'R8');
};

describe('A rank that is corrected after the ballot', () => {
  it('R8: is counted on the list as it is now, at every stage that follows', () => {
    expect(gateOf(after(...voted), 2)).toBeUndefined();
    const promoted = after(...voted, corrected(counted));
    const since = ['nomination-1@4', 'nomination-1@2'];
    expect(gateOf(promoted, 2)).toMatchObject({ outcome: 'unmet', why: 'over-the-ratio', events: since });
    expect(gateOf(promoted, 4)).toMatchObject({ outcome: 'met', why: 'within-the-ratio', events: since });
    const conferring = after(...voted, corrected(counted), advanced('national-notice', 'conferring'));
    expect(gateOf(conferring, 2)).toMatchObject({ outcome: 'unmet' });
  });

  it('R8: of a rank that is not counted says nothing', () => {
    expect(gateOf(after(...voted, corrected('deputy-section')), 2)).toMatchObject({ outcome: 'met' });
  });

  it('R8: lets nobody go on whose list is not known', () => {
    const office = { level: 'nation', kinds: ['national-office'], covers: true };
    given(nominationDecider, ...voted, corrected(counted))
      .when({ type: 'Advance' }, { ...facts, standing: office })
      .refused('NOMINATION.GATES_NOT_MET');
  });

  it('R8: is in the votes of a ballot that is held afterwards', () => {
    const again: NominationEvent = {
      type: 'nomination.selected',
      data: { ballot: 'c1-national-selection-individual', stage: 'national-selection', votes: 5 },
    };
    expect(after(...voted, corrected(counted), again).ballots).toMatchObject([
      { corrected: 'nomination-1@4' },
      { corrected: null },
    ]);
  });
});
