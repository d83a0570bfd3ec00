export const letterStatuses = ['issued', 'received', 'assigned', 'closed', 'withdrawn'] as const;

/** `closed`: every line is answered; `withdrawn`: taken back before any was. */
export type LetterStatus = (typeof letterStatuses)[number];

export const lineStatuses = ['open', 'drafted', 'countersigned', 'answered', 'withdrawn'] as const;

/** How far the answer about one nominee is. */
export type LineStatus = (typeof lineStatuses)[number];

export const draftKinds = ['reply', 'superseding', 'withdrawal'] as const;

/** What an organ may say of a nominee: a first answer or one anew, another answer, or none after all. */
export type DraftKind = (typeof draftKinds)[number];
