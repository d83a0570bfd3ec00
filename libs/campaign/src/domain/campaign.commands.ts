import type { Bilingual, LocalDate } from '#libs/kernel';

export type CampaignCommand =
  | {
      readonly type: 'OpenCampaign';
      readonly title: Bilingual;
      readonly rulebook: string;
      readonly rulebookDigest: string;
      readonly arrangement: string;
    }
  | { readonly type: 'EnrolOrgan'; readonly organ: string; readonly path: string }
  | {
      readonly type: 'ConstituteGroup';
      readonly group: string;
      readonly organ: string;
      readonly members: readonly string[];
      readonly coLeaders: readonly string[];
    }
  | {
      readonly type: 'ExtendDueDate';
      readonly package: string;
      readonly due: LocalDate;
      readonly reason: string;
    }
  | { readonly type: 'AmendRulebook'; readonly rulebookDigest: string; readonly reason: string }
  | { readonly type: 'CloseCampaign'; readonly reason: string };
