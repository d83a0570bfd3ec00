export const lanes = ['real-name', 'anonymous'] as const;

/** Whether whoever objects or complains gives a name. */
export type Lane = (typeof lanes)[number];

export const channels = ['post', 'telephone', 'in-person', 'web'] as const;

/** The way on which an objection or a complaint came. */
export type Channel = (typeof channels)[number];
