import type { CheckResult } from './dossier.words.js';

/** What is checked about a nominee. */
export type CheckCommand =
  | {
      readonly type: 'RecordCheck';
      readonly check: string;
      readonly result: CheckResult;
      readonly source: string;
      readonly remarks: string;
    }
  | {
      readonly type: 'SupersedeCheck';
      readonly check: string;
      /** The entry that the actor saw standing. */
      readonly supersedes: string;
      readonly result: CheckResult;
      readonly source: string;
      readonly reason: string;
      readonly remarks: string;
    };
