import type { NomineeKind } from '#libs/rulebook';
import type { Pending } from './quota.state.js';

export type QuotaCommand =
  | { readonly type: 'GrantQuota'; readonly places: Readonly<Partial<Record<NomineeKind, number>>> }
  | { readonly type: 'TakeSlot'; readonly kind: NomineeKind; readonly nomination: string }
  | { readonly type: 'ReleaseSlot'; readonly nomination: string; readonly reason: string }
  | {
      readonly type: 'CancelSlots';
      readonly kind: NomineeKind;
      readonly places: number;
      readonly reason: string;
    }
  | {
      /** What a sanction costs (R50): a slot that one of these holds goes with it, and counts among the places. */
      readonly type: 'CancelForSanction';
      readonly sanction: string;
      readonly nominations: readonly string[];
      readonly places: Readonly<Partial<Record<NomineeKind, number>>>;
      readonly reason: string;
    }
  | ({ readonly type: 'NotePending'; readonly sanction: string } & Pending)
  | { readonly type: 'NoteSettled'; readonly sanction: string }
  | { readonly type: 'EnterNominee'; readonly nomination: string }
  | { readonly type: 'LetNomineeGo'; readonly nomination: string }
  | {
      readonly type: 'BarOrgan';
      readonly sanction: string;
      readonly rule: string;
      /** Below the quota's own; null: that organ itself. */
      readonly organ: string | null;
    }
  | { readonly type: 'UnbarOrgan'; readonly sanction: string };
