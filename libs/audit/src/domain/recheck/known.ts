import type { LocalDate } from '#libs/kernel';
import type { NomineeKind, Rulebook } from '#libs/rulebook';
import type { Course } from './course.js';
import type { History, Told } from './told.js';
import type { Vetted } from './vetted.js';

/** Whoever stood in a ballot, by the events of their nomination. */
export interface Stood {
  readonly kind: NomineeKind;
  readonly category: string;
  readonly rank: string;
  /** Put on the ballot's list, or called up to it, and still there. */
  readonly isListed: boolean;
}

/** All that gates read, as it stood before the decision. */
export interface Known {
  readonly rulebook: Rulebook;
  /** The day of the decision. */
  readonly today: LocalDate;
  readonly opened: Told<'nomination.opened'>;
  readonly nomination: History;
  readonly course: Course;
  readonly dossier: History;
  readonly vetted: Vetted;
  /** Slots of the nominee's kind that the owner had left. */
  readonly freeSlots: number;
  /** A sanction in force kept the unit from taking a slot. */
  readonly isBarred: boolean;
  /** By ballot, those who stood in it; of ballots that facts were corrected after. */
  readonly stood: ReadonlyMap<string, readonly Stood[]>;
}

/** The facts that counted, and the event that says them. */
export const factsOf = ({ nomination, opened }: Pick<Known, 'nomination' | 'opened'>) => {
  const { data, ref } = nomination.last('nomination.facts-corrected') ?? opened;
  return { facts: data.facts, ref };
};

/** Whether an event of the same stream came after another. */
export const isAfter = (one: Told | undefined, other: Told): one is Told =>
  one !== undefined && one.position > other.position;
