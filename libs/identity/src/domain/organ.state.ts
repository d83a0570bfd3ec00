import type { OrganData } from './organ.events.js';

/** `undefined` until the organ is registered. */
export type OrganState = OrganData | undefined;
