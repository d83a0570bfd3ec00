import type { Bilingual } from '#libs/kernel';
import type { Finding } from '../faults/finding.js';
import { suggestion } from '../faults/suggestion.js';
import type { Rulebook } from '../rulebook.schema.js';
import { gateMentions } from './gate-mentions.js';
import { type Mention, mention, mentions, type Thing } from './mention.js';
import { gatesIn, stagesOf } from './parts.js';
import { stageMentions } from './stage-mentions.js';

/** Whatever one part of the rulebook names is defined in another. */
export const definedNames = (rulebook: Rulebook): readonly Finding[] =>
  [
    ...stagesOf(rulebook).flatMap(stageMentions),
    ...gatesIn(rulebook).flatMap(gateMentions),
    ...tableMentions(rulebook),
  ].flatMap(({ of, name, place }): readonly Finding[] => {
    const { what, where, names } = things[of];
    const defined = names(rulebook);
    if (defined.includes(name)) return [];
    const details = { what, where, name, suggestion: suggestion(name, defined) };
    return [{ code: 'RULEBOOK.UNKNOWN_NAME', place, details }];
  });

/** Names used outside of stages and gates. */
const tableMentions = ({
  categories,
  opinions,
  checks,
  groups,
  quotas,
  owners,
  revocation,
  replacement,
  sanctions,
  complaints,
  packages,
}: Rulebook): readonly Mention[] => [
  ...(revocation ? [mention('rule', revocation.rule, ['revocation', 'rule'])] : []),
  ...(replacement ? [mention('rule', replacement.rule, ['replacement', 'rule'])] : []),
  ...(sanctions ? [mention('rule', sanctions.rule, ['sanctions', 'rule'])] : []),
  ...(sanctions?.handOver
    ? [mention('rule', sanctions.handOver.rule, ['sanctions', 'handOver', 'rule'])]
    : []),
  mention('rule', complaints.rule, ['complaints', 'rule']),
  ...Object.entries(packages).flatMap(([name, { items }]) =>
    items.flatMap((item, index) =>
      typeof item === 'string' ? [] : mentions('kind', item.for, ['packages', name, 'items', index, 'for']),
    ),
  ),
  ...categories.map(({ kind }, index) => mention('kind', kind, ['categories', index, 'kind'])),
  ...opinions.flatMap((opinion, index) =>
    mentions('category', opinion.categories, ['opinions', index, 'categories']),
  ),
  ...checks.flatMap((check, index) => [
    ...mentions('kind', check.for, ['checks', index, 'for']),
    ...mentions('category', check.categories, ['checks', index, 'categories']),
  ]),
  ...Object.entries(groups).flatMap(([name, { level, rule }]) => [
    mention('level', level, ['groups', name, 'level']),
    mention('rule', rule, ['groups', name, 'rule']),
  ]),
  ...Object.entries(quotas).flatMap(([path, places]) => [
    mention('path', path, ['quotas', path]),
    ...Object.keys(places).map((kind) => mention('kind', kind, ['quotas', path, kind])),
  ]),
  ...Object.entries(owners).flatMap(([path, { level }]) => [
    mention('path', path, ['owners', path]),
    mention('level', level, ['owners', path, 'level']),
  ]),
];

interface Definitions {
  readonly what: Bilingual;
  /** The part of the rulebook where such names are defined. */
  readonly where: string;
  readonly names: (rulebook: Rulebook) => readonly string[];
}

const things: Readonly<Record<Thing, Definitions>> = {
  rule: { what: { zh: '规则', en: 'rule' }, where: 'rules', names: ({ rules }) => Object.keys(rules) },
  level: { what: { zh: '层级', en: 'level' }, where: 'levels', names: ({ levels }) => levels },
  rank: { what: { zh: '职级', en: 'rank' }, where: 'ranks', names: ({ ranks }) => ranks },
  kind: {
    what: { zh: '推荐对象种类', en: 'kind of nominee' },
    where: 'kinds',
    names: ({ kinds }) => Object.keys(kinds),
  },
  category: {
    what: { zh: '人员类别', en: 'category' },
    where: 'categories',
    names: ({ categories }) => categories.map(({ category }) => category),
  },
  package: {
    what: { zh: '推荐材料', en: 'package' },
    where: 'packages',
    names: ({ packages }) => Object.keys(packages),
  },
  group: {
    what: { zh: '领导小组', en: 'group' },
    where: 'groups',
    names: ({ groups }) => Object.keys(groups),
  },
  check: {
    what: { zh: '核查', en: 'check' },
    where: 'checks',
    names: ({ checks }) => checks.map(({ check }) => check),
  },
  opinion: {
    what: { zh: '征求意见部门', en: 'opinion' },
    where: 'opinions',
    names: ({ opinions }) => opinions.map(({ ask }) => ask),
  },
  path: { what: { zh: '路径', en: 'path' }, where: 'paths', names: ({ paths }) => Object.keys(paths) },
};
