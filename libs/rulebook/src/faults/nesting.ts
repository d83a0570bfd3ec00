import type { CST } from 'yaml';

/** No rulebook nests as deep; the schema's own deepest place is at level 8. */
const deepest = 32;

/** Whether a text nests so deep that reading it could use up the stack, which ends the process. */
export const nestsTooDeep = (tokens: readonly CST.Token[]): boolean => {
  let level = tokens;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return true;
    level = level.flatMap(partsOf);
  }
  return false;
};

const partsOf = (token: CST.Token): readonly CST.Token[] => {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value].filter((part) => part instanceof Object));
};
