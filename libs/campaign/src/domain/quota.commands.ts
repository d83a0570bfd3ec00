import type { NomineeKind } from '#libs/rulebook';

export type QuotaCommand =
  | { readonly type: 'GrantQuota'; readonly places: Readonly<Partial<Record<NomineeKind, number>>> }
  | { readonly type: 'TakeSlot'; readonly kind: NomineeKind; readonly nomination: string }
  | { readonly type: 'ReleaseSlot'; readonly nomination: string; readonly reason: string }
  | {
      readonly type: 'CancelSlots';
      readonly kind: NomineeKind;
      readonly places: number;
      readonly reason: string;
    };
