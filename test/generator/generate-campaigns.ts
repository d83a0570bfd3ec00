import { foundCountry } from './found-country.js';
import { playCampaign } from './play-campaign.js';
import type { StoredAct } from './recording-store.js';
import { fewestNominations, ownerPaths } from './seats.js';
import { firstDay, startOfNext } from './timetable.js';

export interface Generated {
  /** The same seed makes the same bytes, ids and instants included. */
  readonly seed: string;
  readonly nominations: number;
  /** About this many in a campaign; 300 by default. More than 500 make a ballot too long for one event. */
  readonly perCampaign?: number;
}

/**
 * Plays whole campaigns through the application, one after another, each in a memory of its own: first a batch with
 * organs and accounts, then a batch a campaign, in positions from 1 without a hole.
 * @throws RangeError for fewer nominations than make a campaign
 */
export async function* generateCampaigns(wanted: Generated): AsyncIterable<readonly StoredAct[]> {
  const { seed } = wanted;
  const sizes = sizesOf(wanted);
  const foundation = await foundCountry(seed, ownerPaths(Math.max(...sizes)));
  const { acts } = foundation;
  yield acts;
  let written = lengthOf(acts);
  let start = firstDay;
  for (const [index, nominations] of sizes.entries()) {
    const played = await playCampaign({ seed, number: index + 1, nominations, start }, foundation);
    yield moved(played, written - lengthOf(acts));
    written += lengthOf(played);
    start = startOfNext(start);
  }
}

/** As even as can be. */
const sizesOf = ({ nominations, perCampaign = 300 }: Generated): readonly number[] => {
  const campaigns = Math.max(1, Math.round(nominations / perCampaign));
  const least = Math.floor(nominations / campaigns);
  if (least < fewestNominations)
    throw new RangeError(`a campaign has at least ${fewestNominations} nominations`);
  return Array.from({ length: campaigns }, (_, index) => least + (index < nominations % campaigns ? 1 : 0));
};

const lengthOf = (acts: readonly StoredAct[]): number =>
  acts.reduce((sum, { events }) => sum + events.length, 0);

/** Every campaign is played on the foundation alone; here it gets its place after the others. */
const moved = (acts: readonly StoredAct[], by: number): readonly StoredAct[] =>
  acts.map(({ commit, events }) => ({
    commit,
    events: events.map((event) => ({ ...event, position: event.position + by })),
  }));
