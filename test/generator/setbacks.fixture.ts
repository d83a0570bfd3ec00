import { foundCountry } from './found-country.js';
import { playCampaign } from './play-campaign.js';
import type { StoredAct } from './recording-store.js';
import { runWithSetbacks } from './run-with-setbacks.fixture.js';
import { ownerPaths } from './seats.js';
import { firstDay } from './timetable.js';

const nominations = 60;

/** A campaign with sanctions, annulled ballots, ties, a call from the reserve, and appeals. */
export const setbacks = async (): Promise<readonly StoredAct[]> => {
  const foundation = await foundCountry('setbacks', ownerPaths(nominations));
  const play = { seed: 'setbacks', number: 1, nominations, start: firstDay };
  return [...foundation.acts, ...(await playCampaign(play, foundation, runWithSetbacks))];
};
