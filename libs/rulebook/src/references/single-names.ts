import type { Bilingual } from '#libs/kernel';
import type { Finding, Place } from '../faults/finding.js';
import type { Rulebook } from '../rulebook.schema.js';

/** A name in a list stands there once: stages of a path, levels, ranks, categories, checks. */
export const singleNames = ({ levels, ranks, categories, checks, paths }: Rulebook): readonly Finding[] => [
  ...repeated({ zh: '层级', en: 'level' }, ['levels'], levels),
  ...repeated({ zh: '职级', en: 'rank' }, ['ranks'], ranks),
  ...repeated(
    { zh: '人员类别', en: 'category' },
    ['categories'],
    categories.map(({ category }) => category),
  ),
  ...repeated(
    { zh: '核查', en: 'check' },
    ['checks'],
    checks.map(({ check }) => check),
  ),
  ...Object.entries(paths).flatMap(([path, stages]) =>
    repeated(
      { zh: '环节', en: 'stage' },
      ['paths', path],
      stages.map(({ stage }) => stage),
    ),
  ),
];

const repeated = (what: Bilingual, place: Place, names: readonly string[]): readonly Finding[] =>
  names.flatMap((name, index): readonly Finding[] =>
    names.indexOf(name) === index
      ? []
      : [{ code: 'RULEBOOK.NAMED_TWICE', place: [...place, index], details: { what, name } }],
  );
