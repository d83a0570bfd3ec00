import type { Change, Step } from './replay-steps.js';

/** Every field of a case by its path, as it was after a step. */
export type Fields = ReadonlyMap<string, unknown>;

/** @param last index of the step */
export const fieldsAfter = (steps: readonly Step[], last: number): Fields => {
  const fields = new Map<string, unknown>();
  for (const { meanwhile, changes } of steps.slice(0, last + 1))
    for (const change of [...meanwhile, ...changes]) {
      if ('after' in change) fields.set(change.path, change.after);
      else fields.delete(change.path);
    }
  return fields;
};

/** One member of a stream's state, with all that lies within. */
export interface Member {
  readonly stream: string;
  readonly name: string;
  /** Path within the member, and its value; a single one without a path where the member is one value. */
  readonly values: readonly { readonly within: string; readonly value: unknown }[];
  /** The step at hand changed something in it. */
  readonly isNew: boolean;
}

/** The case's own streams come first. */
export const membersOf = (fields: Fields, changes: readonly Change[]): readonly Member[] => {
  const changed = new Set(changes.map(({ path }) => memberOf(path)));
  const members = new Map<string, Member['values']>();
  for (const path of [...fields.keys()].sort(inOrder)) {
    const name = memberOf(path);
    const value = { within: path.slice(name.length + 1), value: fields.get(path) };
    members.set(name, [...(members.get(name) ?? []), value]);
  }
  return [...members].map(([member, values]) => {
    const [, stream = '', name = ''] = member.split('/');
    return { stream, name, values, isNew: changed.has(member) };
  });
};

const memberOf = (path: string): string => path.split('/', 3).join('/');

const inOrder = (one: string, other: string): number =>
  rankOf(one) - rankOf(other) || byNumbersToo.compare(one, other);

const rankOf = (path: string): number => {
  const rank = ['/nomination-', '/dossier-', '/honour-'].findIndex((own) => path.startsWith(own));
  return rank < 0 ? 3 : rank;
};

const byNumbersToo = new Intl.Collator('en', { numeric: true });
