import { nomineeKinds } from '#libs/rulebook';
import { timekeeper } from './desk.js';
import { handIn } from './hand-in.js';
import { holdBallot } from './hold-ballot.js';
import type { Nominee } from './nominee.js';
import { objectTo } from './object.js';
import { postNotice } from './post-notice.js';
import { reviewAbove } from './review-above.js';
import type { Round } from './round.js';
import { timetable } from './timetable.js';

/** From the second review to the end of the national notice (R29–R32); returns those to be honoured. */
export const goToNation = async (round: Round, nominees: readonly Nominee[]): Promise<readonly Nominee[]> => {
  const { desk, day, country } = round;
  desk.comeTo(day(timetable.nation), 8);
  await reviewAbove(round, country.nationalOffice, 'national-review', nominees);
  const selected = await voteInNation(round, nominees);
  await postInRegion(round, selected);
  const complete = await handIn(round, { name: 'formal', due: timetable.formalPackage }, selected);
  desk.comeTo(day(timetable.nationalList), 9);
  await reviewAbove(round, country.nationalOffice, 'national-list', complete);
  await postInNation(round, complete);
  return complete;
};

/** The lists of other provinces are outside: of the totals there are more candidates than places (R29). */
const voteInNation = async (round: Round, nominees: readonly Nominee[]): Promise<readonly Nominee[]> => {
  const { groups, nationalOffice: conductor } = round.country;
  const selected: Nominee[] = [];
  for (const kind of nomineeKinds) {
    const candidates = nominees.filter((nominee) => nominee.kind === kind);
    if (candidates.length === 0) continue;
    const places = Math.max(1, candidates.length - 1);
    selected.push(
      ...(await holdBallot(round, {
        ...{ stage: 'national-selection', kind, candidates, favourites: candidates, places },
        ...{ group: groups.nation, conductor, recused: 0 },
        totals: { candidates: 3 * 31, places: 2 * 31 },
      })),
    );
  }
  return selected;
};

/** Somebody objects to one of them, without ground. */
const postInRegion = async (round: Round, nominees: readonly Nominee[]): Promise<void> => {
  const { desk, day, chance, country } = round;
  const notice = await postNotice(round, country.regionOffice, 'province-notice', nominees);
  desk.comeTo(day(timetable.regionalObjection), 9);
  await objectTo(round, { notice, nominee: chance.oneOf(nominees), finding: 'unsubstantiated' });
  desk.comeTo(day(timetable.formalPackage), 0);
  await desk.notice(timekeeper, notice, { type: 'CloseNotice' });
  for (const { id } of nominees) await desk.nomination(country.regionOffice, id, { type: 'Advance' });
};

const postInNation = async (round: Round, nominees: readonly Nominee[]): Promise<void> => {
  const { desk, day, country } = round;
  const notice = await postNotice(round, country.nationalOffice, 'national-notice', nominees);
  desk.comeTo(day(timetable.conferring), 0);
  await desk.notice(timekeeper, notice, { type: 'CloseNotice' });
  for (const { id } of nominees) await desk.nomination(country.nationalOffice, id, { type: 'Advance' });
};
