import type { DomainEvent, EventRef } from '#libs/kernel';
import type { Differing, Made } from './check.words.js';
import type { CheckResult } from './dossier.words.js';

/** What the checks of a nominee found (R36, R37, R40, R42). */
export type CheckEvent =
  | DomainEvent<'vetting.check-recorded', Recorded>
  | DomainEvent<
      'vetting.check-superseded',
      Recorded & { readonly supersedes: EventRef; readonly reason: string }
    >;

interface Recorded extends Made {
  /** Where the file and the nomination differ by the numbers. */
  readonly differs: readonly Differing[];
  readonly check: string;
  readonly organ: string;
  /** Account of whoever checked; older events do not say. */
  readonly by: string | null;
  readonly result: CheckResult;
}
