import { day } from '#libs/http';
import type { DuePlace } from '../application/ports/letter-list.port.js';

/** Where a list in the order of due days goes on. */
export const cursorOf = ({ dueOn, id }: DuePlace): string => `${dueOn}/${id}`;

/** A cursor that no list gave begins at the beginning. */
export const placeIn = (cursor = ''): DuePlace | undefined => {
  const [dueOn = '', id = ''] = cursor.split('/');
  return day().accepts(dueOn) ? { dueOn, id } : undefined;
};
