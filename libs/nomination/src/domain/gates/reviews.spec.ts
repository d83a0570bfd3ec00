import { stageNamed } from '#libs/rulebook';
import { folded } from '#libs/testing';
import { advanced, allSteps, facts, opened, proposed, rulebook } from '../example.fixture.js';
import { nominationDecider } from '../nomination.decider.js';
import type { NominationEvent } from '../nomination.events.js';
import { gatesAt } from '../passing.js';

const throughTheUnit = [
  opened('individual'),
  ...allSteps,
  proposed,
  advanced('unit-recommendation', 'unit-notice'),
];

/** What a rule says at a stage, once these organs (by their one kind) have reviewed there. */
const said = (
  rule: string,
  stage: string,
  ...reviews: readonly [string, 'support' | 'return'][]
): string[] => {
  const recorded = reviews.map(([organ, recommendation]): NominationEvent => ({
    type: 'nomination.review-recorded',
    data: {
      ...{ stage, organ, organKinds: [organ], by: `${organ}-1`, recommendation, remarks: '' },
      findings: ['procedure', 'authenticity', 'facts', 'deeds'],
    },
  }));
  const nomination = folded(nominationDecider, [...throughTheUnit, ...recorded]);
  const found = stageNamed(rulebook, 'city', stage);
  if (nomination.status === 'none' || !found) throw new Error('the example is wrong');
  return gatesAt(nomination, found, { ...facts, today: '2017-05-15' })
    .filter((gate) => gate.rule === rule && gate.outcome !== 'not-applicable')
    .map(({ outcome }) => outcome);
};

describe('the gates of a review', () => {
  it('R23: the HR and the petition department both recommend', () => {
    expect(said('R23', 'city-review')).toEqual(['pending']);
    expect(said('R23', 'city-review', ['hr', 'support'])).toEqual(['pending']);
    expect(said('R23', 'city-review', ['hr', 'support'], ['petition', 'support'])).toEqual(['met']);
  });

  it('R23: one that does not support the nominee holds it up', () => {
    expect(said('R23', 'city-review', ['hr', 'support'], ['petition', 'return'])).not.toEqual(['met']);
  });

  it('R27: the regional office reviews and supports', () => {
    expect(said('R27', 'region-review')).toEqual(['pending']);
    expect(said('R27', 'region-review', ['office', 'return'])).not.toEqual(['met']);
    expect(said('R27', 'region-review', ['office', 'support'])).toEqual(['met']);
  });
});
