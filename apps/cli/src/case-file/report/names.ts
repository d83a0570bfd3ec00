import type { Bilingual } from '#libs/kernel';
import type { FiledEvent } from '../event-line.js';

/** What an event type is called; one that has no name here, by itself. */
export type NameOf = (type: string) => Bilingual;

/** Whether this release knows what each is called. */
export const areNamed = (events: readonly Pick<FiledEvent, 'leaf'>[], nameOf: NameOf): boolean =>
  events.every(({ leaf: { type } }) => nameOf(type).zh !== type);
