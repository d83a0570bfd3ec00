import type { Disclosure } from './access-entry.js';
import type { Asked } from './occasion.js';

/** Knows what an answer shows. */
export abstract class WhatWasRead {
  /** Nothing where the answer shows only what is open to all who may ask. */
  abstract in(request: Asked, answer: unknown): Disclosure | undefined;

  /** The stream that the address names, if it names one: what somebody tried to reach. */
  abstract soughtBy(request: Asked): readonly string[];
}
