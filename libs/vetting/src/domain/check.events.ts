import type { DomainEvent, EventRef } from '#libs/kernel';
import type { CheckResult } from './dossier.words.js';

/** What the checks of a nominee found (R36, R37, R40, R42). */
export type CheckEvent =
  | DomainEvent<
      'vetting.check-recorded',
      {
        readonly check: string;
        readonly organ: string;
        readonly result: CheckResult;
        readonly source: string;
        readonly remarks: string;
      }
    >
  | DomainEvent<
      'vetting.check-superseded',
      {
        readonly check: string;
        readonly organ: string;
        readonly supersedes: EventRef;
        readonly result: CheckResult;
        readonly source: string;
        readonly reason: string;
        readonly remarks: string;
      }
    >;
