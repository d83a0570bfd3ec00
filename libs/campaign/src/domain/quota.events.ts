import type { DomainEvent } from '#libs/kernel';
import type { NomineeKind } from '#libs/rulebook';

export type QuotaEvent =
  | DomainEvent<'campaign.quota-granted', { readonly kind: NomineeKind; readonly places: number }>
  | DomainEvent<'campaign.slot-taken', { readonly kind: NomineeKind; readonly nomination: string }>
  | DomainEvent<
      'campaign.slot-released',
      { readonly kind: NomineeKind; readonly nomination: string; readonly reason: string }
    >
  | DomainEvent<
      'campaign.slots-cancelled',
      { readonly kind: NomineeKind; readonly places: number; readonly reason: string }
    >;
