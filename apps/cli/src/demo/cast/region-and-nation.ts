import { deputyOf, partySecretaryOf, staffed, type Account, type Organ, type Staffed } from './organ.js';
import { asks } from './owner.js';

/** Logins of the region's and the nation's people. */
export const office = 'region-office';
/** Acts for the regional office beside its clerk. */
export const officeDeputy = 'region-office-deputy';
export const nationalOffice = 'nation-office';
export const leader = 'region-leader';
export const auditor = 'region-auditor';

const voters = (group: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${group}-member-${index + 1}`);

const regionGroup = 'region-leading-group';
const nationalGroup = 'national-leading-group';

/** Who votes (R57, R60): organ and members, the first two of whom lead. */
export const groups = [
  { group: regionGroup, organ: 'region-group', members: voters('region', 10) },
  { group: nationalGroup, organ: 'nation-group', members: voters('nation', 5) },
] as const;

export const [{ members: regionVoters }, { members: nationalVoters }] = groups;

const staff: readonly Staffed[] = [
  staffed(
    {
      ...{ id: nationalOffice, name: { zh: '全国评选办', en: 'National office' } },
      ...{ level: 'nation', kinds: ['national-office'], parent: 'nation' },
    },
    'office',
  ),
  staffed(
    {
      ...{ id: office, name: { zh: '自治区推荐办', en: 'Regional office' } },
      ...{ level: 'region', kinds: ['office'], parent: 'region' },
    },
    'office',
  ),
  ...[
    { kind: 'personnel', name: { zh: '自治区组织部', en: 'Regional personnel' } },
    { kind: 'discipline', name: { zh: '自治区纪委', en: 'Regional discipline inspection' } },
    { kind: 'health', name: { zh: '自治区卫生计生委', en: 'Regional health' } },
  ].map(({ kind, name }) =>
    staffed(
      { id: `region-${kind}`, name, level: 'region', kinds: [kind], parent: 'region' },
      'opinion-officer',
    ),
  ),
];

export const upperOrgans: readonly Organ[] = [
  { id: 'nation', name: { zh: '全国', en: 'Nation' }, level: 'nation', kinds: ['nation'] },
  {
    id: 'region',
    name: { zh: '自治区', en: 'Region' },
    level: 'region',
    kinds: ['region'],
    parent: 'nation',
  },
  {
    ...{ id: 'region-group', name: { zh: '自治区推荐领导小组', en: 'Regional leading group' } },
    ...{ level: 'region', kinds: ['leading-group'], parent: 'region' },
  },
  {
    ...{ id: 'nation-group', name: { zh: '全国评选表彰领导小组', en: 'National leading group' } },
    ...{ level: 'nation', kinds: ['national-leading-group'], parent: 'nation' },
  },
  ...staff.map(({ organ }) => organ),
];

export const upperAccounts: readonly Account[] = [
  ...staff.map(({ account }) => account),
  ...asks.map((ask) => deputyOf(`region-${ask}`)),
  partySecretaryOf('region-discipline'),
  ...groups.flatMap(({ organ, members }) =>
    members.map((login): Account => ({ login, organ, role: 'voter' })),
  ),
  { login: officeDeputy, organ: office, role: 'office' },
  { login: leader, organ: 'region', role: 'leader' },
  { login: auditor, organ: 'region', role: 'auditor' },
];
