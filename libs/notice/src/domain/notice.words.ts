export const lanes = ['real-name', 'anonymous'] as const;

/** Whether an objector gives a name. */
export type Lane = (typeof lanes)[number];

export const channels = ['post', 'telephone', 'in-person', 'web'] as const;

/** The way on which an objection came. */
export type Channel = (typeof channels)[number];
