import { randomInt } from 'node:crypto';

/** Every order is as likely as any other, by a source that nobody can foretell. */
export const shuffled = <Item>(items: readonly Item[]): readonly Item[] => {
  const left = [...items];
  return items.flatMap(() => left.splice(randomInt(left.length), 1));
};
