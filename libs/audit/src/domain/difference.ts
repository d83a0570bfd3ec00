/** One field that is not the same at two points; what was not there is absent. */
export interface Changed {
  /** JSON pointer. */
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Field by field, in the order of the paths; of plain data. */
export const differenceOf = (before: unknown, after: unknown): readonly Changed[] => {
  const [was, is] = [leavesOf(before), leavesOf(after)];
  const paths = [...new Set([...was.keys(), ...is.keys()])].toSorted();
  return paths
    .filter((path) => was.has(path) !== is.has(path) || was.get(path) !== is.get(path))
    .map((path) => ({
      path,
      ...(was.has(path) && { before: shown(was.get(path)) }),
      ...(is.has(path) && { after: shown(is.get(path)) }),
    }));
};

const leavesOf = (value: unknown, path = ''): ReadonlyMap<string, unknown> => {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]]);
  const members = Object.entries(value);
  // Two cases without a single stream differ in no field.
  if (members.length === 0) return new Map(path ? [[path, Array.isArray(value) ? noItems : noMembers]] : []);
  return new Map(members.flatMap(([name, member]) => [...leavesOf(member, `${path}/${escaped(name)}`)]));
};

/** Of what is empty there is one each, so that two are the same. */
const noItems: unique symbol = Symbol('no items');
const noMembers: unique symbol = Symbol('no members');

const shown = (leaf: unknown): unknown => {
  if (leaf === noItems) return [];
  return leaf === noMembers ? {} : leaf;
};

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
