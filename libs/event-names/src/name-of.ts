import type { Bilingual } from '#libs/kernel';
import { ownEventNames } from './own-event-names.js';
import { widerEventNames } from './wider-event-names.js';

/** What an event type is called, for a page and for a report on a machine without a server. One of a later release has no name here yet. */
export const nameOf = (type: string): Bilingual => names[type] ?? { zh: type, en: type };

const names: Readonly<Record<string, Bilingual | undefined>> = { ...ownEventNames, ...widerEventNames };
