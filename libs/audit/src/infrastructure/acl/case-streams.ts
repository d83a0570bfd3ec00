import type { Bilingual } from '#libs/kernel';
import { eventNames } from './event-names.js';
import { widerEventNames } from './wider-event-names.js';

/** The streams that bear a nomination's id. */
export const caseStreams = (nomination: string): readonly string[] =>
  ['nomination', 'dossier', 'recusal', 'honour'].map((category) => `${category}-${nomination}`);

/** A type of a later release has no name here yet. */
export const nameOf = (type: string): Bilingual => names[type] ?? { zh: type, en: type };

const names: Readonly<Record<string, Bilingual | undefined>> = { ...eventNames, ...widerEventNames };
