import chineseDays from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { arrangementOf } from './arrangement.js';
import type { Arrangement, SpecialDay } from './arrangement.js';
import { realDate, yearOf } from './calendar-date.js';

// Its data is read, not its functions: west of Greenwich those err on 339 days of these years, and in years they do
// not know they count Monday to Friday. Years before 2007 were not compared with the State Council's notices. Later
// ones come from files, so that this digest stays the one that notices have recorded.
const years = { first: 2007, last: 2026 };

/** Mainland China's working days of 2007–2026, as the General Office of the State Council arranged them. */
export const stateCouncilArrangement = (): Arrangement => (published ??= read());

let published: Arrangement | undefined;

const read = (): Arrangement =>
  arrangementOf({
    name: 'cn-state-council',
    years,
    specialDays: {
      ...marked('holiday', chineseDays.holidays),
      ...marked('make-up', chineseDays.workdays),
    },
  });

const marked = (special: SpecialDay, days: object): Record<string, SpecialDay> =>
  Object.fromEntries(
    Object.keys(days)
      .map(realDate)
      .filter((date) => yearOf(date) >= years.first && yearOf(date) <= years.last)
      .map((date) => [date, special]),
  );
