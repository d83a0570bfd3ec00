export const grounds = ['fraud', 'concealed-error', 'procedure-breach', 'later-violation'] as const;

/** Why a title may be withdrawn (R52). */
export type Ground = (typeof grounds)[number];

export const standings = [
  'held',
  'inquiry',
  'revocation-proposed',
  'revoked',
  'appealed',
  'closed',
  'reinstated',
] as const;

/** How an honour stands; `closed` when a revoked one has nothing outstanding, `reinstated` when it is held again. */
export type Standing = (typeof standings)[number];

export const itemStatuses = ['due', 'issued', 'recovered', 'written-off', 'due-back'] as const;

/** What has become of an item: `due` until it is handed out, `due-back` to a reinstated holder from whom it was taken. */
export type ItemStatus = (typeof itemStatuses)[number];

export const inquiryFindings = ['substantiated', 'partly', 'unsubstantiated', 'false'] as const;

/** What an inquiry into an honour found, in the words of complaints. */
export type InquiryFinding = (typeof inquiryFindings)[number];

export const publishedDecisions = ['revocation', 'reinstatement'] as const;

/** Which decision a publication makes known. */
export type PublishedDecision = (typeof publishedDecisions)[number];
