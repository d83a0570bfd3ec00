import type { LocalDate } from '#libs/kernel';
import type { Rulebook } from '#libs/rulebook';
import type { Chance } from './chance.js';
import type { Country } from './country.js';
import type { Desk } from './desk.js';
import type { NomineeList } from './nominee-list.js';

/** One campaign under way, and what its steps need. */
export interface Round {
  /** Of the campaign. */
  readonly id: string;
  readonly desk: Desk;
  readonly chance: Chance;
  readonly country: Country;
  readonly rulebook: Rulebook;
  readonly list: NomineeList;
  /** The working days of the campaign, from 1. */
  day(this: void, number: number): LocalDate;
}
