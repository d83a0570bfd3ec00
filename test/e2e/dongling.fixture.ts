import type { Role } from '#libs/kernel';
import type { NomineeClass } from '#libs/rulebook';

/** Whom the second rulebook asks about heads of enterprises besides public security and discipline (M14). */
export const extraAsks = ['tax', 'environment', 'market', 'emergency', 'human-resources'] as const;

const asks = ['public-security', 'discipline', 'personnel', ...extraAsks];

/** Members of the secretariat; the first leads it. */
export const members = ['anning', 'boyuan', 'chenxi', 'dengke', 'feiyan'] as const;

type Place = readonly [id: string, level: string, kinds: readonly string[], parent?: string];

/** The made-up province of Dongling: a city with its county, and two systems directly under the province. */
const places: readonly Place[] = [
  ['dongling', 'province', ['province']],
  ['secretariat', 'province', ['secretariat'], 'dongling'],
  ['secretariat-office', 'province', ['secretariat-office'], 'dongling'],
  ['committee', 'province', ['selection-committee'], 'dongling'],
  ...asks.map((kind): Place => [kind, 'province', [kind], 'dongling']),
  ['liuchuan', 'city', ['city'], 'dongling'],
  ['liuchuan-office', 'city', ['selection-office'], 'liuchuan'],
  ['yunhe', 'county', ['county'], 'liuchuan'],
  ['yunhe-union', 'county', ['trade-union'], 'yunhe'],
  ['yunhe-hr', 'county', ['hr'], 'yunhe'],
  ['mill', 'unit', ['unit', 'enterprise'], 'yunhe'],
  ['brewery', 'unit', ['unit', 'enterprise'], 'yunhe'],
  ['orchard', 'unit', ['unit', 'cooperative'], 'yunhe'],
  // The union acts for the system that it belongs to, and for nobody beside it.
  ['harbours', 'province', ['system'], 'dongling'],
  ['harbours-union', 'province', ['system-union'], 'harbours'],
  ['pilot-station', 'unit', ['unit', 'institution'], 'harbours'],
  ['forests', 'province', ['system'], 'dongling'],
  ['forests-union', 'province', ['system-union'], 'forests'],
  ['tree-farm', 'unit', ['unit', 'institution'], 'forests'],
];

/** As `POST organs/batch` takes them, parents first. */
export const organs = places.map(([id, level, kinds, parent]) => ({
  ...{ id, name: { zh: `示例 ${id}`, en: `Sample ${id}` } },
  ...{ level, kinds, parent },
}));

/** By role: organs with one account, which is called like its organ. */
const staff: Readonly<Partial<Record<Role, readonly string[]>>> = {
  recommender: ['mill', 'brewery', 'orchard', 'pilot-station', 'tree-farm'],
  reviewer: ['liuchuan-office', 'yunhe-union', 'yunhe-hr', 'harbours-union', 'forests-union'],
  'opinion-officer': asks,
  office: ['secretariat-office'],
  voter: ['committee'],
  auditor: ['dongling'],
};

/** As `POST accounts/batch` takes them. */
export const accounts = [
  ...Object.entries(staff).flatMap(([role, logins]) =>
    logins.map((login) => ({ login, organ: login, role })),
  ),
  ...members.map((login) => ({ login, organ: 'secretariat', role: 'voter' })),
  ...asks.map((organ) => ({
    ...{ login: `${organ}-deputy`, organ },
    role: 'opinion-officer',
  })),
  { login: 'yunhe-investigator', organ: 'yunhe-union', role: 'opinion-officer' },
];

/** The organs that are enrolled, with their paths. */
export const owners = {
  liuchuan: { path: 'city', office: 'liuchuan-office' },
  harbours: { path: 'province-system', office: 'harbours-union' },
  forests: { path: 'province-system', office: 'forests-union' },
} as const;

/** A person, or a team, whom a unit recommends. */
export interface Recommended extends NomineeClass {
  readonly unit: string;
  readonly owner: keyof typeof owners;
  readonly rank: string;
  readonly serviceYears: number;
}

const someone = (
  owner: Recommended['owner'],
  unit: string,
  category: string,
  rank = 'front-line',
): Recommended => ({ owner, unit, category, kind: 'individual', rank, serviceYears: 6 });

/** Everybody of this story, by made-up names. */
export const nominees = {
  weaver: someone('liuchuan', 'mill', 'worker'),
  fitter: someone('liuchuan', 'mill', 'worker', 'foreman'),
  brewer: someone('liuchuan', 'brewery', 'worker'),
  grower: someone('liuchuan', 'orchard', 'farmer'),
  millHead: someone('liuchuan', 'mill', 'enterprise-head', 'head'),
  brewHead: someone('liuchuan', 'brewery', 'enterprise-head', 'deputy-head'),
  nightShift: { ...someone('liuchuan', 'mill', 'team'), kind: 'collective' },
  bottling: { ...someone('liuchuan', 'brewery', 'team'), kind: 'collective' },
  pilot: { ...someone('harbours', 'pilot-station', 'worker'), serviceYears: 2 },
  surveyor: someone('harbours', 'pilot-station', 'cadre', 'section'),
  director: someone('harbours', 'pilot-station', 'cadre', 'division'),
  forester: someone('forests', 'tree-farm', 'worker'),
} as const satisfies Readonly<Record<string, Recommended>>;

export type Name = keyof typeof nominees;
