export { arrangementFrom } from './arrangement-file.js';
export type { ArrangementFile } from './arrangement-file.schema.js';
export type { Arrangement, SpecialDay } from './arrangement.js';
export { Arrangements } from './arrangements.js';
export { dueDayOf } from './due-day.js';
export { stateCouncilArrangement } from './state-council.arrangement.js';
export { addWorkingDays, countingConventions, isWorkingDay } from './working-days.js';
export type { CountingConvention, WorkingDayPeriod } from './working-days.js';
