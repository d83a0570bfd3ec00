import { execFileSync } from 'node:child_process';
import type { LocalDate } from '#libs/kernel';
import { nextDay } from './calendar-date.js';
import { stateCouncilArrangement } from './state-council.arrangement.js';
import { isWorkingDay } from './working-days.js';

const everyDay: LocalDate[] = [];
for (let date: LocalDate = '2007-01-01'; date < '2027-01-01'; date = nextDay(date)) everyDay.push(date);

/** What the package's own function says, asked at home: west of Greenwich it errs. */
const workedByThePackage = (dates: readonly LocalDate[]): readonly LocalDate[] => {
  const question =
    'const dates = JSON.parse(process.argv[1]); ' +
    "console.log(JSON.stringify(dates.filter((date) => require('chinese-days').isWorkday(date))))";
  const env = { ...process.env, TZ: 'Asia/Shanghai', NODE_OPTIONS: '' };
  const answer = execFileSync(process.execPath, ['-e', question, JSON.stringify(dates)], {
    env,
    encoding: 'utf8',
  });
  return JSON.parse(answer);
};

describe("the State Council's arrangement", () => {
  it('agrees with chinese-days on every day of 2007–2026', () => {
    expect(everyDay).toHaveLength(7305);
    expect(everyDay.filter((date) => isWorkingDay(stateCouncilArrangement(), date))).toEqual(
      workedByThePackage(everyDay),
    );
  });

  it('never calls a weekday a make-up day', () => {
    const madeUp = Object.entries(stateCouncilArrangement().specialDays).filter(
      ([, day]) => day === 'make-up',
    );
    expect(madeUp).toHaveLength(130);
    for (const [date] of madeUp) expect([0, 6]).toContain(new Date(date).getUTCDay());
  });

  it('has the digest that notices have recorded: new data of the package must not change it unseen', () => {
    expect(stateCouncilArrangement()).toMatchObject({
      name: 'cn-state-council',
      years: { first: 2007, last: 2026 },
      digest: '9ae1fbcf41174beea9258b0d9f051811ccd3fdb40d819ef13ae2cc0cef7edc3b',
    });
  });

  it('is read once', () => {
    expect(stateCouncilArrangement()).toBe(stateCouncilArrangement());
  });
});
