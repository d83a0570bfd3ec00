import type { DomainEvent } from '#libs/kernel';
import type { NomineeKind } from '#libs/rulebook';
import type { Pending } from './quota.state.js';

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
  | DomainEvent<'campaign.nominee-entered', { readonly nomination: string }>
  | DomainEvent<'campaign.nominee-left', { readonly nomination: string }>
  | DomainEvent<'campaign.sanction-pending', { readonly sanction: string } & Pending>
  | DomainEvent<'campaign.sanction-settled', { readonly sanction: string }>
  | DomainEvent<
      'campaign.organ-barred',
      {
        readonly sanction: string;
        readonly rule: string;
        /** Below the quota's own; null: that organ itself. */
        readonly organ: string | null;
      }
    >
  | DomainEvent<'campaign.organ-unbarred', { readonly sanction: string }>;
