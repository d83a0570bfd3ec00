import { reportOf } from './report.js';

/** What new case files are made with. */
export const reportFormat = 1;

/**
 * What makes a report, by the number that its manifest names. A case file outlives the release that made it: what makes a
 * format is kept as it is, names of events with it (`test/golden/report`), and a change is a new number.
 */
export const reportFormats: Readonly<Record<number, typeof reportOf | undefined>> = { 1: reportOf };
