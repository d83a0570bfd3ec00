import type { Bilingual, DomainEvent, LocalDate } from '#libs/kernel';

export type CampaignEvent =
  | DomainEvent<
      'campaign.opened',
      {
        /** Whose campaign it is: the organ that opened it. */
        readonly organ: string;
        readonly title: Bilingual;
        readonly rulebook: string;
        readonly rulebookDigest: string;
        /** Digest of the holiday arrangement in force. */
        readonly arrangement: string;
      }
    >
  | DomainEvent<'campaign.organ-enrolled', { readonly organ: string; readonly path: string }>
  | DomainEvent<
      'campaign.group-constituted',
      {
        readonly group: string;
        readonly organ: string;
        /** Account ids. */
        readonly members: readonly string[];
        readonly coLeaders: readonly string[];
      }
    >
  | DomainEvent<
      'campaign.due-date-extended',
      { readonly package: string; readonly due: LocalDate; readonly reason: string }
    >
  | DomainEvent<'campaign.rulebook-amended', { readonly rulebookDigest: string; readonly reason: string }>
  | DomainEvent<'campaign.closed', { readonly reason: string }>;
