import type { Bilingual } from '#libs/kernel';
import { keyOf } from './explore.js';
import type { Transition } from './transition.js';

export interface StateTable {
  readonly title: Bilingual;
  readonly transitions: readonly Transition[];
}

/** One kind of stream: every state, every act that is taken there, what it records and where it leads. */
export const stateTableText = ({ title, transitions }: StateTable): string => {
  const order = statesInOrder(transitions);
  const rows = transitions
    .toSorted((left, right) => order.indexOf(left.from) - order.indexOf(right.from) || compare(left, right))
    .map(({ from, act, events, to }) => `| ${from} | ${act} | ${events.map(short).join(' · ')} | ${to} |`);
  return [
    `## ${title.en} · ${title.zh}`,
    '',
    `States: ${order.map((state) => `\`${state}\``).join(', ')}.`,
    '',
    '| in this state | this act | records | and leads to |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
};

/** As a stream reaches them. */
const statesInOrder = (transitions: readonly Transition[]): readonly string[] => {
  const ends = new Set(transitions.map(({ to }) => to));
  const first = transitions.filter(({ from }) => !ends.has(from)).map(({ from }) => from);
  const order = [...new Set([...first, ...transitions.flatMap(({ from, to }) => [from, to])])];
  return order;
};

const compare = (left: Transition, right: Transition): number => (keyOf(left) < keyOf(right) ? -1 : 1);

/** Without the context's name, which all events of a table share. */
const short = (type: string): string => type.slice(type.indexOf('.') + 1);
