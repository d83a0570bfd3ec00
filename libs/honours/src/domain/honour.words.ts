export const grounds = ['fraud', 'concealed-error', 'procedure-breach', 'later-violation'] as const;

/** Why a title may be withdrawn (R52). */
export type Ground = (typeof grounds)[number];

export const standings = ['held', 'revocation-proposed', 'revoked', 'closed'] as const;

/** How an honour stands; `closed` when a revoked one has nothing outstanding. */
export type Standing = (typeof standings)[number];

export const itemStatuses = ['due', 'issued', 'recovered', 'written-off'] as const;

/** What has become of an item: `due` until it is handed out. */
export type ItemStatus = (typeof itemStatuses)[number];
