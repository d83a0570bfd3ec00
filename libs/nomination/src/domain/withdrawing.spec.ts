import { given } from '#libs/testing';
import { advanced, allSteps, facts, opened, openingOf } from './example.fixture.js';
import { proposed, recommender, recommendingBody, reviewer } from './example.fixture.js';
import { nominationDecider } from './nomination.decider.js';
import type { NominationEvent } from './nomination.events.js';

const asUnit = { ...facts, ...recommender };
const asCity = { ...facts, ...reviewer, standing: recommendingBody };
const atCity = [
  ...[opened('individual'), ...allSteps, proposed],
  advanced('unit-recommendation', 'unit-notice'),
  advanced('unit-notice', 'city-review'),
];
const forward: NominationEvent = {
  type: 'nomination.put-forward',
  data: { owner: 'city-1', stage: 'city-review' },
};
const withdraw = { type: 'Withdraw', reason: '本人申请', wish: 'nominee' } as const;
const withdrawnBy = (by: string): NominationEvent => ({
  type: 'nomination.withdrawn',
  data: { reason: '本人申请', wish: 'nominee', by },
});

describe('a nomination', () => {
  it('is withdrawn by its unit, or by the organ that put it forward, and by no other above it', () => {
    const bureau = { ...asCity, standing: { level: 'city', kinds: ['hr'], covers: true } };
    const inRegion = given(nominationDecider, ...atCity, forward);
    inRegion.when(withdraw, bureau).refused('NOMINATION.NOT_YOUR_PART');
    given(nominationDecider, ...atCity)
      .when(withdraw, asCity)
      .refused('NOMINATION.NOT_YOUR_PART');
    inRegion.when(withdraw, asCity).then(withdrawnBy('city-reviewer'));
    inRegion.when(withdraw, asUnit).then(withdrawnBy('unit-clerk'));
  });

  it('is withdrawn from a reserve as well', () => {
    const waiting: NominationEvent = {
      type: 'nomination.not-selected',
      data: { ballot: 'b', stage: 'region-ballot', votes: 2 },
    };
    given(nominationDecider, ...atCity, forward, waiting)
      .when(withdraw, asUnit)
      .then(withdrawnBy('unit-clerk'));
    given(nominationDecider, ...atCity, forward, waiting, withdrawnBy('unit-clerk'))
      .when(withdraw, asUnit)
      .refused('NOMINATION.ENDED');
  });

  it('R50: is neither withdrawn nor rejected while a sanction is under way against it', () => {
    const accused = { ...asUnit, pending: 's1' };
    given(nominationDecider, ...atCity, forward)
      .when(withdraw, accused)
      .refused('NOMINATION.SANCTION_PENDING', 'R50');
    given(nominationDecider, ...atCity)
      .when({ type: 'Reject', rule: 'R4', reason: '—' }, { ...asCity, freeSlots: 0, pending: 's1' })
      .refused('NOMINATION.SANCTION_PENDING', 'R50');
  });

  it('R50: is neither opened nor put forward by an organ under sanction', () => {
    given(nominationDecider)
      .when(openingOf('individual'), { ...asUnit, barred: 'county-1' })
      .refused('NOMINATION.ORGAN_SANCTIONED', 'R50');
    given(nominationDecider, ...atCity)
      .when({ type: 'PutForward' }, { ...asCity, barred: 'city-1' })
      .refused('NOMINATION.ORGAN_SANCTIONED', 'R50');
  });
});
