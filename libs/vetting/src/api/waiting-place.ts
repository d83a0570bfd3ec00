import type { WaitingPlace } from '../application/ports/waiting-place.js';

/** Where a list of what waits goes on. */
export const cursorOf = ({ since, key }: WaitingPlace): string => `${since}/${key}`;

/** Without a cursor, the beginning. */
export const placeIn = (cursor = ''): WaitingPlace => {
  const [since = '', key = ''] = cursor.split('/');
  return { since, key };
};
