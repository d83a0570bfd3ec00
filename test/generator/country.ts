import type { Actor, Role } from '#libs/kernel';
import type { Organ } from '#libs/identity';

/** Who puts nominees forward: a city or a member unit of the joint conference, with all who act beside it. */
export interface Owner {
  readonly organ: string;
  readonly path: 'city' | 'member-unit';
  /** Reviews, asks for opinions, checks, and hands in the packages. */
  readonly reviewer: Actor;
  /** Recommend jointly with the reviewer (R23). */
  readonly joint: readonly Actor[];
  /** Answers opinion requests, by kind of organ (R35, R38). */
  readonly officers: ReadonlyMap<string, Actor>;
  /** Investigates complaints (R39). */
  readonly investigator: Actor;
  /** Nominate persons. */
  readonly halls: readonly Actor[];
  /** Nominates itself as a body; a city's petition department of a county (R4). */
  readonly petitionDepartment: Actor | undefined;
}

/** A made-up country: organs, whoever acts for them, and who takes part in campaigns. */
export interface Country {
  readonly organs: readonly Organ[];
  readonly accounts: readonly Account[];
  readonly owners: readonly Owner[];
  readonly regionOffice: Actor;
  readonly nationalOffice: Actor;
  readonly groups: Readonly<Record<'region' | 'nation', Group>>;
}

export interface Account extends Actor {
  readonly role: Role;
}

export interface Group {
  /** Name of the group in the rulebook. */
  readonly name: string;
  /** Acts for the group. */
  readonly clerk: Actor;
  readonly members: readonly Actor[];
}

const opinionKinds = ['personnel', 'discipline', 'health'] as const;

/** @param paths of the owners, in order */
export const madeUpCountry = (paths: readonly Owner['path'][]): Country => {
  const organs: Organ[] = [];
  const accounts: Account[] = [];
  const found: Found = {
    organ: (id, level, kinds, parent) => {
      organs.push({ id, level, kinds, parent, name: { zh: `虚构机构${id}`, en: `Made-up organ ${id}` } });
      return id;
    },
    account: (organId, role, suffix = 'clerk') => {
      const actor = { accountId: `${organId}-${suffix}`, organId, role };
      accounts.push(actor);
      return actor;
    },
  };
  found.organ('nation', 'nation', ['nation'], null);
  found.organ('region', 'region', ['region'], 'nation');
  const nationalOffice = staffed(found, 'nation-office', 'nation', ['national-office'], 'nation', 'office');
  const regionOffice = staffed(found, 'region-office', 'region', ['office'], 'region', 'office');
  const nation = group(found, 'national-leading-group', 'nation', 'national-leading-group');
  const region = group(found, 'region-leading-group', 'region', 'leading-group');
  const regional = officersOf(found, 'region', 'region');
  const owners = paths.map((path, index) =>
    path === 'city' ? city(found, index + 1) : memberUnit(found, index + 1, regional),
  );
  return { organs, accounts, owners, regionOffice, nationalOffice, groups: { region, nation } };
};

interface Found {
  organ(this: void, id: string, level: string, kinds: readonly string[], parent: string | null): string;
  account(this: void, organ: string, role: Role, suffix?: string): Actor;
}

const staffed = (
  { organ, account }: Found,
  id: string,
  level: string,
  kinds: readonly string[],
  parent: string,
  role: Role,
): Actor => account(organ(id, level, kinds, parent), role);

const group = (found: Found, name: string, level: 'region' | 'nation', kind: string): Group => {
  const clerk = staffed(found, `${level}-group`, level, [kind], level, 'office');
  const members = Array.from({ length: 9 }, (_, index) =>
    found.account(clerk.organId, 'voter', `member-${index + 1}`),
  );
  return { name, clerk, members };
};

const officersOf = (found: Found, body: string, level: string): ReadonlyMap<string, Actor> => {
  const officers = new Map<string, Actor>(
    opinionKinds.map((kind) => [
      kind,
      staffed(found, `${body}-${kind}`, level, [kind], body, 'opinion-officer'),
    ]),
  );
  // Nobody countersigns what they drafted.
  for (const { organId } of officers.values()) found.account(organId, 'opinion-officer', 'deputy');
  secretariesOf(found, disciplineOf(officers));
  return officers;
};

/** R38: those who sign an integrity opinion, called after their offices. */
const secretariesOf = (found: Found, { organId }: Actor): void => {
  for (const office of ['party-secretary', 'discipline-secretary'])
    found.account(organId, 'opinion-officer', office);
};

const city = (found: Found, number: number): Owner => {
  const organ = found.organ(`city-${number}`, 'city', ['city'], 'region');
  const county = found.organ(`${organ}-county`, 'county', ['county'], organ);
  const body = (kind: string): Actor => staffed(found, `${organ}-${kind}`, 'city', [kind], organ, 'reviewer');
  const officers = officersOf(found, organ, 'city');
  return {
    ...{ organ, path: 'city', officers, investigator: disciplineOf(officers) },
    reviewer: body('recommending-body'),
    joint: [body('hr'), body('petition')],
    halls: [hall(found, organ, 1), hall(found, organ, 2)],
    petitionDepartment: staffed(
      found,
      `${county}-petition`,
      'county',
      ['unit', 'petition'],
      county,
      'recommender',
    ),
  };
};

const memberUnit = (found: Found, number: number, officers: ReadonlyMap<string, Actor>): Owner => {
  const organ = found.organ(`member-${number}`, 'region', ['member-unit'], 'region');
  return {
    ...{ organ, path: 'member-unit', officers, investigator: disciplineOf(officers) },
    ...{ reviewer: found.account(organ, 'reviewer'), joint: [], petitionDepartment: undefined },
    halls: [hall(found, organ, 1)],
  };
};

const hall = (found: Found, above: string, number: number): Actor =>
  staffed(found, `${above}-hall-${number}`, 'unit', ['unit'], above, 'recommender');

const disciplineOf = (officers: ReadonlyMap<string, Actor>): Actor => {
  const officer = officers.get('discipline');
  if (!officer) throw new RangeError('a made-up country has a discipline organ at every level');
  return officer;
};
