import type { Made } from './check.words.js';
import type { CheckResult } from './dossier.words.js';

/** What is checked about a nominee. */
export type CheckCommand =
  | (Made & { readonly type: 'RecordCheck'; readonly check: string; readonly result: CheckResult })
  | (Made & {
      readonly type: 'SupersedeCheck';
      readonly check: string;
      /** The entry that the actor saw standing. */
      readonly supersedes: string;
      readonly result: CheckResult;
      readonly reason: string;
    });
