import { nomineeKinds, stageNamed, type NomineeKind } from '#libs/rulebook';
import { holdBallot } from './hold-ballot.js';
import { isDivisionLevel, type Nominee } from './nominee.js';
import { reviewAbove } from './review-above.js';
import type { Round } from './round.js';
import { timetable } from './timetable.js';

const stage = 'region-ballot';

/** The office reviews and the regional group votes (R3, R8, R27, R28); returns those selected. */
export const voteInRegion = async (
  round: Round,
  nominees: readonly Nominee[],
): Promise<readonly Nominee[]> => {
  await comeToVote(round, nominees);
  const { country } = round;
  const selected: Nominee[] = [];
  for (const kind of nomineeKinds) {
    const candidates = nominees.filter((nominee) => nominee.kind === kind);
    const places = placesOf(round, kind);
    selected.push(
      ...(await holdBallot(round, {
        ...{ stage, kind, candidates, places, totals: null },
        ...{ group: country.groups.region, conductor: country.regionOffice },
        favourites: favouritesAmong(round, candidates, places),
        recused: kind === 'individual' ? 1 : 0,
      })),
    );
  }
  return selected;
};

/** The office supports everybody, and the day of the ballot has come. */
export const comeToVote = async (round: Round, nominees: readonly Nominee[]): Promise<void> => {
  const { desk, day, country } = round;
  desk.comeTo(day(timetable.office), 9);
  await reviewAbove(round, country.regionOffice, 'region-review', nominees);
  desk.comeTo(day(timetable.office), 15);
};

/** One more than there are places; among persons one whom the ratio rule will pass over (R8). */
const favouritesAmong = (
  { chance }: Round,
  candidates: readonly Nominee[],
  places: number,
): readonly Nominee[] => {
  const drawn = chance.shuffled(candidates);
  const counted = drawn.filter(isDivisionLevel).slice(0, 1);
  const others = drawn.filter((candidate) => !isDivisionLevel(candidate));
  return [...counted, ...others].slice(0, places + 1);
};

const placesOf = ({ rulebook }: Round, kind: NomineeKind): number => {
  const found = stageNamed(rulebook, 'city', stage);
  const places = found?.kind === 'ballot' ? found.places?.[kind] : undefined;
  if (places === undefined) throw new RangeError(`${stage} has no places for a ${kind}`);
  return places;
};
