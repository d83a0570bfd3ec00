import { timekeeper } from './desk.js';
import type { Nominee } from './nominee.js';
import { objectTo } from './object.js';
import { postNotice } from './post-notice.js';
import type { Round } from './round.js';
import { timetable } from './timetable.js';

const stage = 'unit-notice';

/** Every unit posts its nominee for five working days (R21, R22); returns those who come out clean. */
export const postInUnits = async (
  round: Round,
  nominees: readonly Nominee[],
): Promise<readonly Nominee[]> => {
  const { desk, day } = round;
  const notices = new Map<Nominee, string>();
  for (const nominee of nominees)
    notices.set(nominee, await postNotice(round, nominee.unit, stage, [nominee]));
  desk.comeTo(day(timetable.objections), 9);
  for (const [nominee, notice] of notices) await meanwhile(round, nominee, notice);
  desk.comeTo(day(timetable.vetting), 0);
  for (const notice of notices.values()) await desk.notice(timekeeper, notice, { type: 'CloseNotice' });
  desk.comeTo(day(timetable.vetting), 8);
  const clean: Nominee[] = [];
  for (const nominee of nominees) if (await goesOn(round, nominee)) clean.push(nominee);
  return clean;
};

const meanwhile = async (round: Round, nominee: Nominee, notice: string): Promise<void> => {
  const { desk, chance } = round;
  const { id, unit, fate } = nominee;
  if (fate === 'withdrawn')
    await desk.nomination(unit, id, {
      ...{ type: 'Withdraw', wish: 'nominee', reason: '虚构：本人申请退出' },
    });
  if (fate === 'upheld') await objectTo(round, { notice, nominee, finding: 'substantiated' });
  if (fate === 'cleared') {
    const finding = chance.oneOf(['unsubstantiated', 'false'] as const);
    await objectTo(round, { notice, nominee, finding });
  }
};

const goesOn = async ({ desk }: Round, { id, unit, fate }: Nominee): Promise<boolean> => {
  if (fate === 'withdrawn') return false;
  if (fate === 'upheld') {
    await desk.nomination(unit, id, { type: 'Reject', rule: 'R22', reason: '虚构：公示异议查实' });
    return false;
  }
  await desk.nomination(unit, id, { type: 'Advance' });
  return true;
};
