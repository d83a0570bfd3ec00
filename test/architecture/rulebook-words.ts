import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileFindings, lanes, nomineeKinds, parseRulebook, stageSchema, type Rulebook } from '#libs/rulebook';
import { root } from './repository.js';

const campaigns = join(root, 'config', 'campaigns');

/** Every rulebook that the house comes with. */
export const rulebooks: readonly Rulebook[] = readdirSync(campaigns).map((file) =>
  parseRulebook(readFileSync(join(campaigns, file), 'utf8')),
);

/** What a rulebook is free to name: levels, ranks, kinds of organ, stages, steps, findings, checks, merits, items … */
export const wordsOf = ({ rules, ...tables }: Rulebook): readonly string[] => {
  const { quotas, groups, packages, paths } = tables;
  const names = [quotas, groups, packages, paths].flatMap((table) => Object.keys(table));
  const gates = Object.values(rules).flatMap((rule) => rule.gates);
  return [...names, ...wordsIn([tables, gates])].filter((word) => !ofTheSchema.has(word));
};

const wordsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return isWord.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => (isFixed.has(key) ? [] : wordsIn(member)));
};

const isWord = /^[a-z][a-z0-9-]*$/;

/** Keys whose values the schema lists. */
const isFixed: ReadonlySet<string> = new Set(['is', 'counting', 'coLeaders', 'reasonsFor']);

/** Values that the schema lists, below keys whose other values are free. */
const ofTheSchema: ReadonlySet<string> = new Set([
  ...nomineeKinds,
  ...fileFindings,
  ...lanes,
  ...stageSchema.options.map((option) => option.shape.kind.value),
]);

/** What a rulebook says to people: titles of stages, categories, honours, items, groups and packages. */
export const titlesOf = ({
  title,
  categories,
  kinds,
  groups,
  packages,
  paths,
}: Rulebook): readonly string[] => {
  const honours = Object.values(kinds);
  const titled = [categories, honours, honours.flatMap(({ items }) => items), Object.values(groups)].flat();
  const others = [...Object.values(packages), ...Object.values(paths).flat()];
  return [{ title }, ...titled, ...others].flatMap(({ title: { zh, en } }) => [zh, en]);
};
