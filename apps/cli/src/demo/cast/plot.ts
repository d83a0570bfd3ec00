import { cityOf } from './cities.js';
import { memberUnitOf } from './member-units.js';
import { personName } from './names.js';
import { individualOf, type Nominee } from './nominee.js';
import type { Owner } from './owner.js';

/** Who takes part, and what will happen to whom. */
export interface Plot {
  readonly owners: readonly Owner[];
  /** One individual of each owner and one collective of each city. */
  readonly nominees: readonly Nominee[];
  /** Of deputy-bureau level: refused at the proposal (R7). */
  readonly tooHigh: Nominee;
  /** The second individual of a city: refused when it is put forward (R4). */
  readonly tooMany: Nominee;
  /** The discipline organ objects (R38, R41). */
  readonly objectedTo: Nominee;
  /** Somebody objects in the unit notice; the investigation finds nothing. */
  readonly cleared: Nominee;
  /** Close to the personnel officer, who is recused. */
  readonly relative: Nominee;
  /** The deeds hold a passage that must be cut (R42). */
  readonly tooOpen: Nominee;
  /** Its package comes a day late (R49). */
  readonly late: Owner;
  /** Division-level individuals who win more votes than others and are passed over (R8). */
  readonly divisionLevel: readonly Nominee[];
  /** Elected, and withdraws then. */
  readonly dropsOut: Nominee;
  /** Called up in its place. */
  readonly reserve: Nominee;
  /** The region's places go to these (R3), the one who is called up among them. */
  readonly winners: readonly Nominee[];
  /** Frozen for a while (R41). */
  readonly frozen: Nominee;
  /** Made up votes (R50, R51). */
  readonly sanctioned: Owner;
}

/** @param scale times 14 cities and 20 member units, so that no rule is bent */
export const plotOf = (scale: number): Plot => {
  const cities = numbers(14 * scale).map(cityOf);
  const members = numbers(20 * scale).map(memberUnitOf);
  const owners = [...cities, ...members];
  const collectives = cities.flatMap(collectiveOf);
  const divisionLeaders = new Set([cities[4], members[0]]);
  const individuals = owners.map((owner, index) =>
    individualOf(owner, index + 1, divisionLeaders.has(owner) ? 'division' : 'deputy-section'),
  );
  const of = (owner: Owner | undefined): Nominee => known(individuals.find((one) => one.owner === owner));
  const second = (owner: Owner | undefined, number: number, rank: string): Nominee => ({
    ...of(owner),
    ...{ unit: known(owner?.units[1]), name: personName(owners.length + number), rank },
  });
  return {
    owners,
    nominees: [...individuals, ...collectives],
    tooHigh: second(cities[0], 1, 'deputy-bureau'),
    tooMany: second(cities[1], 2, 'section'),
    objectedTo: of(cities[2]),
    cleared: of(cities[3]),
    relative: of(cities[5]),
    tooOpen: of(cities[6]),
    late: known(cities.at(-1)),
    divisionLevel: [cities[4], members[0]].map(of),
    dropsOut: of(members[3]),
    reserve: of(members[2]),
    frozen: of(cities[8]),
    sanctioned: known(cities[9]),
    winners: [of(cities[7]), of(members[1]), of(members[2]), known(collectives[5]), known(collectives[6])],
  };
};

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

const collectiveOf = (owner: Owner): readonly Nominee[] => {
  const { petitionDepartment: unit } = owner;
  if (unit === undefined) return [];
  const name = owner.organs.find(({ id }) => id === unit)?.name.zh ?? unit;
  return [{ owner, unit, kind: 'collective', name, rank: 'section' }];
};

const known = <Thing>(thing: Thing | undefined): Thing => {
  if (thing === undefined) throw new RangeError('the plot names somebody who is not in the cast');
  return thing;
};
