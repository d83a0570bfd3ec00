import { madeUpDeeds, madeUpName, madeUpPost } from './made-up-people.js';
import type { Nominee } from './nominee.js';
import type { Round } from './round.js';
import { stageFor } from './stage-for.js';
import { timetable } from './timetable.js';

/** The units nominate (R20, R34); returns those whom they propose. */
export const recommend = async (round: Round, nominees: readonly Nominee[]): Promise<readonly Nominee[]> => {
  round.desk.comeTo(round.day(timetable.opening), 9);
  const proposed: Nominee[] = [];
  for (const nominee of nominees) {
    await nominate(round, nominee);
    if (await mayGoOn(round, nominee)) proposed.push(nominee);
  }
  return proposed;
};

const nominate = async (round: Round, nominee: Nominee): Promise<void> => {
  const { id: campaign, desk, chance, rulebook, day } = round;
  const { id, unit, kind, category, facts, fate } = nominee;
  const correct = fate === 'corrected';
  await desk.nomination(unit, id, {
    ...{ type: 'OpenNomination', campaign, kind, category },
    ...{ subject: chance.id(), candidacy: `${campaign}-${chance.digest().slice(0, 32)}` },
    facts: correct ? { ...facts, serviceYears: facts.serviceYears + 1 } : facts,
    ...{ name: madeUpName(chance), post: madeUpPost(chance), deeds: madeUpDeeds(chance) },
  });
  if (correct) await desk.nomination(unit, id, { type: 'CorrectFacts', facts, reason: '虚构：工龄多填一年' });
  const heldOn = day(timetable.opening);
  const { steps } = stageFor(rulebook, nominee, 'recommendation');
  for (const step of steps) await desk.nomination(unit, id, { ...meeting(round), step, heldOn });
  for (const aspect of ['political', 'conditions', 'deeds'])
    await desk.dossier(unit, id, { type: 'RecordSelfReview', aspects: [aspect] });
};

const meeting = ({ chance }: Round) => {
  const present = 8 + chance.below(40);
  const against = chance.below(3);
  const inFavour = present - against - chance.below(2);
  return { type: 'RecordStep', present, inFavour, against, minutes: chance.digest() } as const;
};

/** The unit proposes unless a rule is in the way; then it says which. */
const mayGoOn = async ({ desk }: Round, { id, unit, fate }: Nominee): Promise<boolean> => {
  const rule = stoppedBy[fate];
  if (rule !== undefined) {
    await desk.nomination(unit, id, { type: 'Reject', rule, reason: '虚构：不符合推荐条件' });
    return false;
  }
  if (fate === 'short-service')
    await desk.nomination(unit, id, { type: 'WaiveGate', rule: 'R15', reason: '虚构：基层一线，业绩突出' });
  await desk.nomination(unit, id, { type: 'Propose' });
  return true;
};

const stoppedBy: Readonly<Partial<Record<Nominee['fate'], string>>> = { rank: 'R7', violation: 'R13' };
