import type { Asked } from './occasion.js';

/** A personal text that was opened for an answer: whose it is, and its field class. */
export interface OpenedText {
  readonly subject: string;
  readonly fieldClass: string;
}

/** Told by whoever opens sealed texts, while the answer is made. */
export const noteOpened = (request: Asked, texts: readonly OpenedText[]): void => {
  opened.set(request, [...openedFor(request), ...texts]);
};

export const openedFor = (request: Asked): readonly OpenedText[] => opened.get(request) ?? [];

const opened = new WeakMap<Asked, readonly OpenedText[]>();
