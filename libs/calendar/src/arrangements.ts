import { withYear } from './arrangement-file.js';
import { yearArrangementIn } from './arrangement-file.schema.js';
import type { ArrangementFile } from './arrangement-file.schema.js';
import type { Arrangement } from './arrangement.js';
import { refuse } from './calendar.errors.js';

/** The arrangement in force and those before it, so that an act is counted again as it was counted then. */
export class Arrangements {
  private readonly known: ReadonlyMap<string, Arrangement>;

  /** @param history from the first to the one in force; each is the one before with a year added */
  private constructor(
    history: readonly Arrangement[],
    readonly inForce: Arrangement,
  ) {
    this.known = new Map(history.map((arrangement) => [arrangement.digest, arrangement]));
  }

  /**
   * Adds the years of the files, in the order of the years.
   * @throws what `arrangementFrom` throws
   */
  static from(first: Arrangement, files: readonly ArrangementFile[]): Arrangements {
    const history = [first];
    let inForce = first;
    for (const added of files.map(yearArrangementIn).sort((a, b) => a.year - b.year)) {
      inForce = withYear(inForce, added);
      history.push(inForce);
    }
    return new Arrangements(history, inForce);
  }

  /** @throws CALENDAR.ARRANGEMENT_UNKNOWN */
  byDigest(digest: string): Arrangement {
    const arrangement = this.known.get(digest);
    if (!arrangement) throw refuse('CALENDAR.ARRANGEMENT_UNKNOWN', { digest });
    return arrangement;
  }
}
