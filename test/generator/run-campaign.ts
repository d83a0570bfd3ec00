import { dealFates } from './fate.js';
import { goToNation } from './go-to-nation.js';
import { handIn } from './hand-in.js';
import { honour } from './honour.js';
import { madeUpNominee } from './nominee.js';
import { openCampaign } from './open-campaign.js';
import { postInUnits } from './post-in-units.js';
import { recommend } from './recommend.js';
import { reviewByOwners } from './review-by-owners.js';
import type { Round } from './round.js';
import { seatsOf } from './seats.js';
import { timetable } from './timetable.js';
import { voteInRegion } from './vote-in-region.js';

/** Plays one campaign from its opening to its honours and the withdrawal of one. */
export const runCampaign = async (round: Round, nominations: number): Promise<void> => {
  const { chance, country, rulebook, day } = round;
  const fates = dealFates(chance, seatsOf(country.owners, nominations));
  const today = day(timetable.opening);
  const nominees = fates.map((fated) => madeUpNominee(chance, rulebook, today, fated));
  await openCampaign(round);
  const proposed = await recommend(round, nominees);
  const clean = await postInUnits(round, proposed);
  const putForward = await reviewByOwners(round, clean);
  const preliminary = { name: 'preliminary', due: timetable.preliminaryPackage };
  const received = await handIn(round, preliminary, putForward);
  const selected = await voteInRegion(round, received);
  await honour(round, await goToNation(round, selected));
};
