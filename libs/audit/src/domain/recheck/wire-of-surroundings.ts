import type { LocalDate } from '#libs/kernel';
import type { NomineeKind } from '#libs/rulebook';

/** What recheck reads of the events of campaigns and their quotas. */
export interface CampaignWire {
  readonly 'campaign.opened': { readonly organ: string; readonly rulebookDigest: string };
  readonly 'campaign.rulebook-amended': { readonly rulebookDigest: string };
  readonly 'campaign.organ-enrolled': { readonly organ: string };
  readonly 'campaign.group-constituted': {
    readonly group: string;
    readonly members: readonly string[];
    readonly coLeaders: readonly string[];
  };
  readonly 'campaign.closed': object;
  readonly 'campaign.quota-granted': Places;
  readonly 'campaign.slots-cancelled': Places;
  readonly 'campaign.slot-taken': OfNominee;
  readonly 'campaign.slot-released': OfNominee;
  readonly 'campaign.held-slot-cancelled': OfNominee;
  readonly 'campaign.nominee-entered': { readonly nomination: string };
  readonly 'campaign.nominee-left': { readonly nomination: string };
  readonly 'campaign.sanction-pending': {
    readonly sanction: string;
    readonly kept: Readonly<Partial<Record<NomineeKind, number>>>;
  };
  readonly 'campaign.sanction-settled': { readonly sanction: string };
  readonly 'campaign.organ-barred': { readonly sanction: string; readonly organ: string | null };
  readonly 'campaign.organ-unbarred': { readonly sanction: string };
}

interface Places {
  readonly kind: NomineeKind;
  readonly places: number;
}

interface OfNominee {
  readonly kind: NomineeKind;
  readonly nomination: string;
}

/** The same of organs and accounts. */
export interface IdentityWire {
  readonly 'identity.organ-registered': {
    readonly level: string;
    readonly kinds: readonly string[];
    readonly parent: string | null;
  };
  readonly 'identity.account-opened': { readonly organ: string; readonly role: string | null };
  readonly 'identity.role-granted': { readonly role: string };
  readonly 'identity.role-revoked': object;
  readonly 'identity.account-suspended': object;
  readonly 'identity.account-resumed': object;
  readonly 'identity.account-closed': object;
  readonly 'identity.delegated': {
    readonly to: string;
    readonly role: string;
    readonly campaign: string | null;
    readonly from: LocalDate;
    readonly until: LocalDate;
  };
  readonly 'identity.delegation-ended': { readonly to: string };
}
