import type { Standing } from '#libs/kernel';

export abstract class Organs {
  /** Of an organ towards a unit or an owner; one that nobody registered covers nothing. */
  abstract standing(organ: string, towards: string): Standing;
  /** The organ is the owner, or a body of the owner's at its level (a city's recommending body for the city). */
  abstract actsFor(organ: string, owner: string): boolean;
}
