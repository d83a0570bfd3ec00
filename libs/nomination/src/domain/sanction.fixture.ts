import type { Slots } from './sanction.commands.js';
import type { SanctionEvent } from './sanction.events.js';
import type { Concerned, SanctionFacts } from './sanction.facts.js';
import { advanced, opened, rulebook } from './example.fixture.js';
import { nominationDecider } from './nomination.decider.js';
import type { NominationEvent } from './nomination.events.js';

const putForward: NominationEvent = {
  type: 'nomination.put-forward',
  data: { owner: 'city-1', stage: 'city-review' },
};

/** A nomination of city-1 that holds a slot, and what happened to it since. */
export const concerned = (nomination: string, ...since: readonly NominationEvent[]): Concerned => ({
  nomination,
  isOfOrgan: true,
  state: [opened('individual'), advanced('unit-recommendation', 'city-review'), putForward, ...since].reduce(
    (state, event, revision) =>
      nominationDecider.evolve(state, event, `nomination-${nomination}@${revision}`),
    nominationDecider.initialState,
  ),
});

export const facts: SanctionFacts = {
  rules: rulebook.sanctions,
  digest: 'rulebook-digest',
  overOrgan: true,
  overCampaign: true,
  owner: 'city-1',
  concerned: [concerned('n1')],
  recipientKinds: ['discipline'],
};

export const proposal = (
  ground: string,
  nominations: readonly string[] = ['n1'],
  slots: Slots = { individual: 1 },
) => ({
  ...{ campaign: 'c1', ground, organ: 'city-1', nominations, slots },
  ...{ reason: '票数不实', evidence: ['nomination-n1@0'] },
});

export const proposed = (...terms: Parameters<typeof proposal>): SanctionEvent => ({
  type: 'nomination.sanction-proposed',
  data: { ...proposal(...terms), by: 'tester' },
});

export const verified: SanctionEvent = { type: 'nomination.sanction-verified', data: { by: 'other' } };

export const imposed: SanctionEvent = {
  type: 'nomination.sanction-imposed',
  data: { rule: 'R50', nominations: ['n1'], organ: 'city-1', slots: { individual: 1 }, by: 'tester' },
};
