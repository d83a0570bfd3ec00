import { given } from '#libs/testing';
import { advanced, opened, rulebook } from './example.fixture.js';
import { nominationDecider } from './nomination.decider.js';
import type { NominationEvent } from './nomination.events.js';
import type { Nomination } from './nomination.state.js';
import { reserveDecider } from './reserve.decider.js';
import type { ReserveFacts } from './reserve.facts.js';
import type { Member } from './reserve.js';

const ballot = 'c1-region-ballot-individual';
const stage = 'region-ballot';
const office = { level: 'region', kinds: ['office'], covers: true };

/** Somebody who stood in the regional ballot, and what came of it. */
const history = (rank: string, ...since: readonly NominationEvent[]): readonly NominationEvent[] => [
  opened('individual', { rank }),
  advanced('unit-recommendation', stage),
  ...since,
];
const selected: NominationEvent = { type: 'nomination.selected', data: { ballot, stage, votes: 9 } };
const notSelected = (votes: number): NominationEvent => ({
  type: 'nomination.not-selected',
  data: { ballot, stage, votes },
});
const passedOver = (votes: number): NominationEvent => ({
  type: 'nomination.passed-over',
  data: { ballot, stage, votes, rule: 'R8' },
});
const withdrawn: NominationEvent = {
  type: 'nomination.withdrawn',
  data: { reason: '—', wish: 'organ', by: 'x' },
};

const standing = (id: string, events: readonly NominationEvent[]): Nomination => {
  const state = events.reduce(
    (before, event, revision) => nominationDecider.evolve(before, event, `nomination-${id}@${revision}`),
    nominationDecider.initialState,
  );
  if (state.status === 'none') throw new Error('the example is wrong');
  return state;
};
const member = (id: string, ...events: readonly NominationEvent[]): Member => ({
  id,
  nomination: standing(id, events),
});

const first = history('section', notSelected(4));
const second = history('section', notSelected(3));
const facts: ReserveFacts = {
  ...{ id: 'first', rulebook, digest: 'rulebook-digest', standing: office },
  outgoing: standing('out', history('section', selected, withdrawn)),
  members: [
    member('in-1', ...history('section', selected)),
    member('in-2', ...history('section', selected)),
    member('first', ...first),
    member('second', ...second),
  ],
};
const callUp = { type: 'CallUpReserve', outgoing: 'out' } as const;
const calledUp: NominationEvent = {
  type: 'nomination.called-up',
  data: { replaces: 'out', ballot, stage, to: 'city-review' },
};

describe('the reserve of a ballot', () => {
  it('R28: gives the place of whoever drops out to the next by votes, who is vetted anew from the first review', () => {
    given(reserveDecider, ...first)
      .when(callUp, facts)
      .then(calledUp);
    given(reserveDecider, ...second)
      .when(callUp, { ...facts, id: 'second' })
      .refused('NOMINATION.NOT_NEXT_IN_RESERVE', 'R28');
  });

  it('R28: of equal votes either may be called', () => {
    const other = history('section', notSelected(4));
    given(reserveDecider, ...other)
      .when(callUp, { ...facts, id: 'other', members: [...facts.members, member('other', ...other)] })
      .then(calledUp);
  });

  it('R8: passes over who would bring the list above the ratio, and calls the next', () => {
    const leader = history('division', passedOver(7));
    const members = [...facts.members, member('leader', ...leader)];
    given(reserveDecider, ...leader)
      .when(callUp, { ...facts, id: 'leader', members })
      .refused('NOMINATION.RESERVE_BREAKS_RATIO', 'R8');
    given(reserveDecider, ...first)
      .when(callUp, { ...facts, members })
      .then(calledUp);
  });

  it('R8: takes somebody of division level into a list that is long enough', () => {
    const leader = history('division', passedOver(7));
    const long = ['a', 'b', 'c', 'd'].map((id) => member(id, ...history('section', selected)));
    given(reserveDecider, ...leader)
      .when(callUp, { ...facts, id: 'leader', members: [...long, member('leader', ...leader)] })
      .then(calledUp);
  });

  it('R28: replaces only who was selected, dropped out before the closing stage, and is not replaced yet', () => {
    const none = given(reserveDecider, ...first);
    const instead = (...since: readonly NominationEvent[]): ReserveFacts => ({
      ...facts,
      outgoing: standing('out', history('section', ...since)),
    });
    const replaced: NominationEvent = { type: 'nomination.replaced', data: { by: 'first' } };
    const code = 'NOMINATION.NOTHING_TO_REPLACE';
    none.when(callUp, instead(selected)).refused(code, 'R28');
    none.when(callUp, instead(withdrawn)).refused(code, 'R28');
    none.when(callUp, instead(selected, withdrawn, replaced)).refused(code, 'R28');
    none.when(callUp, instead(selected, advanced(stage, 'conferring'), withdrawn)).refused(code, 'R28');
  });

  it('R28: is called by the office that conducts the ballot, where the rulebook lets anybody be replaced', () => {
    const none = given(reserveDecider, ...first);
    const city = { level: 'city', kinds: ['recommending-body'], covers: true };
    none.when(callUp, { ...facts, standing: city }).refused('NOMINATION.NOT_YOUR_PART');
    const { replacement: _, ...silent } = rulebook;
    none.when(callUp, { ...facts, rulebook: silent }).refused('NOMINATION.NO_REPLACEMENT');
  });

  it('R41: does not hold who is frozen, nor who stood in no such ballot', () => {
    const frozen: NominationEvent = {
      type: 'nomination.frozen',
      data: { organ: 'office', by: 'x', stage, reason: '—' },
    };
    const iced = history('section', frozen, notSelected(8));
    given(reserveDecider, ...iced)
      .when(callUp, { ...facts, id: 'iced', members: [...facts.members, member('iced', ...iced)] })
      .refused('NOMINATION.NOT_IN_RESERVE', 'R28');
    given(reserveDecider, ...history('section'))
      .when(callUp, { ...facts, id: 'stranger' })
      .refused('NOMINATION.NOT_IN_RESERVE', 'R28');
  });

  it('R8, R28: the call-up stands for the ballot when the nominee comes there again', () => {
    const nomination = standing('first', [...first, calledUp]);
    expect(nomination).toMatchObject({ status: 'open', stage: 'city-review' });
    expect(nomination.ballots.at(-1)).toMatchObject({ ballot, votes: 4, result: 'called-up' });
  });
});
