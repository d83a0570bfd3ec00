import { yearsBefore, type LocalDate } from '#libs/kernel';
import type { NominationCommand } from '#libs/nomination';
import type { Rulebook } from '#libs/rulebook';
import type { Chance } from './chance.js';
import type { Fate } from './fate.js';
import type { Seat } from './seats.js';

type Facts = Extract<NominationCommand, { type: 'OpenNomination' }>['facts'];

/** A made-up nominee and what will become of it in the unit and at its owner. */
export interface Nominee extends Seat {
  /** Of the nomination and its dossier. */
  readonly id: string;
  readonly fate: Fate;
  readonly category: string;
  readonly facts: Facts;
}

export const madeUpNominee = (
  chance: Chance,
  rulebook: Rulebook,
  today: LocalDate,
  { fate, ...seat }: Seat & { readonly fate: Fate },
): Nominee => {
  const { kind } = seat;
  const categories = rulebook.categories.filter((category) => category.kind === kind);
  const { category } = chance.oneOf(categories);
  return {
    ...seat,
    fate,
    category,
    id: chance.id(),
    facts: { ...factsOf(chance, rulebook, seat), ...factsFor(chance, fate, today) },
  };
};

/** Whom the ratio rule counts (R8). */
export const isDivisionLevel = ({ facts: { rank } }: Nominee): boolean => divisionLevel.includes(rank);

const factsOf = (chance: Chance, rulebook: Rulebook, { kind }: Seat): Facts => {
  const gates = Object.values(rulebook.rules).flatMap((rule) => rule.gates);
  const criteria = gates.flatMap((gate) => (gate.is === 'all-criteria' ? gate.criteria : []));
  const merits = gates.flatMap((gate) => (gate.is === 'one-of-merits' ? gate.merits : []));
  return {
    rank: chance.happens(0.15) ? chance.oneOf(divisionLevel) : chance.oneOf(below),
    ...{ establishedPost: true, onDuty: true, fullTime: true },
    serviceYears: 5 + chance.below(25),
    criteria: [...new Set(criteria)],
    merits: kind === 'individual' ? chance.shuffled(merits).slice(0, 1 + chance.below(2)) : [],
    lastViolationOn: null,
  };
};

const factsFor = (chance: Chance, fate: Fate, today: LocalDate): Partial<Facts> => {
  if (fate === 'rank') return { rank: 'deputy-bureau' };
  if (fate === 'short-service') return { serviceYears: 2 + chance.below(3) };
  if (fate === 'violation') return { lastViolationOn: yearsBefore(today, 1 + chance.below(4)) };
  return {};
};

const divisionLevel = ['deputy-division', 'division'];
const below = ['staff', 'deputy-section', 'section'];
