import { walked, type WalkedStream } from './walks.js';

/** The streams whose states and acts the reference lists. */
export const streams: readonly WalkedStream[] = [];
