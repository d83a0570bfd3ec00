import type { Actor } from '#libs/kernel';
import type { NomineeKind } from '#libs/rulebook';
import type { Owner } from './country.js';

/** Where a nominee comes from: who owns the slot, and which unit nominates. */
export interface Seat {
  readonly owner: Owner;
  readonly unit: Actor;
  readonly kind: NomineeKind;
}

/** Fewer make no ballot in which more stand than are wanted, once each fate has taken its nominee. */
export const fewestNominations = 40;

/** The owners that so many nominations need: for 14 cities 20 member units, as in 2017. */
export const ownerPaths = (nominations: number): readonly Owner['path'][] => {
  const paths: Owner['path'][] = [];
  for (let city = 0, seats = 0; seats < nominations; city += 1) {
    const members = city % 7 < 3 ? 2 : 1;
    paths.push('city', ...Array.from({ length: members }, () => 'member-unit' as const));
    seats += seatsOfCity(city) + members;
  }
  return paths;
};

/** The first so many seats: of a city a collective, a person, and now and then a rival for the one place (R4). */
export const seatsOf = (owners: readonly Owner[], nominations: number): readonly Seat[] => {
  const seats: Seat[] = [];
  let cities = 0;
  for (const owner of owners) {
    const { petitionDepartment, halls } = owner;
    const persons = petitionDepartment ? seatsOfCity(cities) - 1 : 1;
    if (petitionDepartment) {
      seats.push({ owner, unit: petitionDepartment, kind: 'collective' });
      cities += 1;
    }
    seats.push(...halls.slice(0, persons).map((unit): Seat => ({ owner, unit, kind: 'individual' })));
  }
  return seats.slice(0, nominations);
};

const seatsOfCity = (city: number): number => (city % 5 === 0 ? 3 : 2);
