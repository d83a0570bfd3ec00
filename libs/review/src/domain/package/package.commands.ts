import type { Instant, LocalDate } from '#libs/kernel';
import type { WantedItem } from './package.events.js';

export type PackageCommand =
  | {
      readonly type: 'OpenPackage';
      readonly campaign: string;
      readonly owner: string;
      readonly package: string;
      readonly due: LocalDate;
      readonly dueAt: Instant;
      readonly items: readonly WantedItem[];
      readonly copies: number;
      readonly disc: boolean;
      readonly lateRule: string;
    }
  | { readonly type: 'AddItem'; readonly item: string; readonly digest: string }
  | {
      readonly type: 'ReplaceItem';
      readonly item: string;
      readonly digest: string;
      /** Digest of what its owner takes to be in. */
      readonly replaced: string;
    }
  | {
      readonly type: 'SubmitPackage';
      readonly nominations: readonly string[];
      readonly copies: number;
      readonly disc: boolean;
    }
  | { readonly type: 'ReceivePackage'; readonly stamp: string }
  | {
      readonly type: 'ReturnPackage';
      readonly missing: readonly string[];
      readonly reason: string;
      /** A later day by which it is completed; asked for once the due day is over. */
      readonly until?: LocalDate;
    }
  | { readonly type: 'ReopenPackage'; readonly nominations: readonly string[] }
  | {
      readonly type: 'ExtendPackageDue';
      readonly due: LocalDate;
      readonly dueAt: Instant;
      readonly reason: string;
    }
  | { readonly type: 'ForfeitPackage' }
  | { readonly type: 'ForfeitLateNominee'; readonly nomination: string }
  | { readonly type: 'RecordLateArrival'; readonly remarks: string };
