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
    >
  | DomainEvent<
      'campaign.held-slot-cancelled',
      { readonly kind: NomineeKind; readonly nomination: string; readonly sanction: string }
    >
  | DomainEvent<'campaign.organ-barred', { readonly sanction: string; readonly rule: string }>
  | DomainEvent<'campaign.organ-unbarred', { readonly sanction: string }>;
