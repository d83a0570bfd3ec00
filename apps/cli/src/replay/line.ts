import { cut } from '../display-width.js';

/** `new` is what the step at hand changed. */
export type Tone = 'plain' | 'title' | 'new' | 'quiet';

export interface Line {
  readonly text: string;
  readonly tone: Tone;
}

export const plain = (text: string): Line => ({ text, tone: 'plain' });
export const titled = (text: string): Line => ({ text, tone: 'title' });

/** One row of a terminal. */
export const painted = ({ text, tone }: Line, width: number): string => {
  const shown = cut(text, width);
  const paint = paints[tone];
  return paint === '' ? shown : `${paint}${shown}${asBefore}`;
};

const paints: Readonly<Record<Tone, string>> = {
  plain: '',
  title: '\u001b[1m',
  new: '\u001b[1;33m',
  quiet: '\u001b[2m',
};

const asBefore = '\u001b[0m';
