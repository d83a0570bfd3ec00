export const letterStatuses = ['issued', 'received', 'assigned', 'closed', 'withdrawn'] as const;

/** `closed`: every line is answered; `withdrawn`: taken back before any was. */
export type LetterStatus = (typeof letterStatuses)[number];

export const lineStatuses = ['open', 'drafted', 'countersigned', 'answered', 'withdrawn'] as const;

/** How far the answer about one nominee is. */
export type LineStatus = (typeof lineStatuses)[number];
