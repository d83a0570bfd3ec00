import type { Place } from '../faults/finding.js';

/** What a rulebook defines by name in one part and uses in others. */
export type Thing =
  'rule' | 'level' | 'rank' | 'kind' | 'category' | 'package' | 'group' | 'check' | 'opinion' | 'path';

/** A name that is used somewhere. */
export interface Mention {
  readonly of: Thing;
  readonly name: string;
  readonly place: Place;
}

export const mention = (of: Thing, name: string, place: Place): Mention => ({ of, name, place });

/** The names of a list; none where nothing is said. */
export const mentions = (of: Thing, names: readonly string[] | undefined, place: Place): readonly Mention[] =>
  (names ?? []).map((name, index) => mention(of, name, [...place, index]));
