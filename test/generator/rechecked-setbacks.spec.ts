import { foundCountry } from './found-country.js';
import { PlantedLog } from './planted-log.fixture.js';
import { playCampaign } from './play-campaign.js';
import { runWithSetbacks } from './run-with-setbacks.fixture.js';
import { ownerPaths } from './seats.js';
import { firstDay } from './timetable.js';

const nominations = 60;
const foundation = await foundCountry('setbacks', ownerPaths(nominations));
const played = await playCampaign(
  { seed: 'setbacks', number: 1, nominations, start: firstDay },
  foundation,
  runWithSetbacks,
);
const acts = [...foundation.acts, ...played];

describe('Recheck of a campaign in which all that seldom happens does', () => {
  it.each([
    ...['review.ballot-annulled', 'review.annulment-confirmed', 'review.tie-left-open', 'review.tie-broken'],
    ...['nomination.called-up', 'nomination.sanction-imposed', 'nomination.sanction-lifted'],
    ...['honours.reinstated', 'honours.appeal-dismissed', 'honours.revocation-declined'],
  ])('meets %s, and finds it sound', async (type) => {
    expect(acts.some(({ events }) => events.some((event) => event.type === type))).toBe(true);
  });

  it('finds every decision sound', async () => {
    const log = new PlantedLog();
    await log.take(acts);
    const { faulty, unread } = await log.rechecked();
    expect(faulty.map(({ type, faults }) => [type, faults])).toEqual([]);
    expect([...unread]).toEqual([]);
  });
});
