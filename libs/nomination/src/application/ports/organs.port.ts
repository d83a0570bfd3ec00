import type { Standing } from '#libs/kernel';

export abstract class Organs {
  /** Of an organ towards a unit; an unknown organ covers nothing. */
  abstract standing(organ: string, unit: string): Standing;
  /** The organ first, then those above it. */
  abstract lineage(organ: string): readonly string[];
}
