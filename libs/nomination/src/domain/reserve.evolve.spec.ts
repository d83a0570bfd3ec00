import { folded } from '#libs/testing';
import { advanced, opened, rulebook } from './example.fixture.js';
import { nominationDecider } from './nomination.decider.js';
import type { NominationEvent } from './nomination.events.js';

const stages = rulebook.paths['city']!.map(({ stage }) => stage);
const ballot = 'c1-region-ballot-individual';

const reviewed = (stage: string): NominationEvent => ({
  type: 'nomination.review-recorded',
  data: {
    ...{ stage, organ: 'an-organ', organKinds: ['office'], by: 'x', findings: [] },
    ...{ recommendation: 'support', remarks: '—' },
  },
});
const waived = (rule: string): NominationEvent => ({
  type: 'nomination.gate-waived',
  data: { rule, reason: '—', by: 'x' },
});
const to = (stage: string): NominationEvent => advanced(stages[stages.indexOf(stage) - 1]!, stage);
const calledUp: NominationEvent = {
  type: 'nomination.called-up',
  data: { replaces: 'out', ballot, stage: 'region-ballot', to: 'city-review' },
};
const voted: readonly NominationEvent[] = [
  opened('individual'),
  ...[waived('R15'), to('unit-notice'), to('city-review'), reviewed('city-review'), waived('R55')],
  ...[to('preliminary-package'), to('region-review'), reviewed('region-review'), to('region-ballot')],
  { type: 'nomination.not-selected', data: { ballot, stage: 'region-ballot', votes: 4 } },
];

describe('Who is called up', () => {
  it('R28: has no review and no waiver of the stages that are gone through anew', () => {
    const state = folded(nominationDecider, [...voted, calledUp]);
    expect(state).toMatchObject({ status: 'open', stage: 'city-review', reviews: [] });
    expect(state.status !== 'none' && [...state.waivers.keys()]).toEqual(['R15']);
  });

  it('R28: has those that are given since', () => {
    const again = [reviewed('city-review'), waived('R55')];
    const state = folded(nominationDecider, [...voted, calledUp, ...again, to('preliminary-package')]);
    expect(state).toMatchObject({ reviews: [{ stage: 'city-review' }] });
    expect(state.status !== 'none' && [...state.waivers.keys()]).toEqual(['R15', 'R55']);
  });

  it('R28: called up a second time, begins anew from there as well', () => {
    const again = [reviewed('city-review'), waived('R55'), calledUp];
    const state = folded(nominationDecider, [...voted, calledUp, ...again]);
    expect(state).toMatchObject({ reviews: [] });
    expect(state.status !== 'none' && [...state.waivers.keys()]).toEqual(['R15']);
  });
});
