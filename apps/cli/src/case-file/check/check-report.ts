import { CaseFault } from '../case-fault.js';
import type { FiledEvent } from '../event-line.js';
import type { Manifest } from '../manifest.schema.js';
import { reportFormats } from '../report/report-formats.js';
import { areNamed, type NameOf } from '../report/names.js';

interface Reported {
  readonly manifest: Manifest;
  readonly events: readonly FiledEvent[];
}

/**
 * Whether the report is what follows from the events. `incomparable` is one that this release cannot make: in a format, or
 * of events, that a later one brought.
 * @throws CaseFault REPORT_DIFFERS
 */
export const checkReport = (
  report: string,
  reported: Reported,
  nameOf: NameOf,
): 'proven' | 'incomparable' => {
  const made = reportFormats[reported.manifest.report]?.(reported, nameOf);
  if (made === report) return 'proven';
  // The format is the case file's own word; the types of events are signed.
  if (made !== undefined && areNamed(reported.events, nameOf)) throw new CaseFault('REPORT_DIFFERS');
  return 'incomparable';
};
