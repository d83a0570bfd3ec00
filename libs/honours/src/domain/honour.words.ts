export const grounds = ['fraud', 'concealed-error', 'procedure-breach', 'later-violation'] as const;

/** Why a title may be withdrawn (R52). */
export type Ground = (typeof grounds)[number];
