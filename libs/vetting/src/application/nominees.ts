import { Injectable } from '@nestjs/common';
import type { Part, Reading } from '#libs/decisions';
import type { Claimed } from '../domain/dossier/check.words.js';

/** R42: what the review of the deeds sends back to the unit. */
export interface DeedsReturned {
  readonly check: string;
  readonly passages: readonly string[];
  readonly reason: string;
}

/** What the context of the nominations answers and contributes, without vetting knowing it. */
export interface NomineesKnown {
  /** What the nomination says of its nominee; `undefined` where there is none. */
  claimed(reading: Reading, nomination: string): Promise<Claimed | undefined>;
  /** Accounts behind its proposal; none for who acts for its unit, whose part the first stages are. */
  proposers(reading: Reading, nomination: string): Promise<readonly string[]>;
  /** Whether the nomination has ended, one way or another; so that nobody is asked about it any more. */
  isOver(reading: Reading, nomination: string): Promise<boolean>;
  /** The deeds go back to the unit. */
  deedsReturned(nomination: string, returned: DeedsReturned): Part;
}

/** Lets vetting look at the nomination, and send its deeds back. */
@Injectable()
export class Nominees {
  #known: NomineesKnown | undefined;

  register(known: NomineesKnown): void {
    this.#known = known;
  }

  async claimed(reading: Reading, nomination: string): Promise<Claimed | undefined> {
    return this.#known?.claimed(reading, nomination);
  }

  async proposers(reading: Reading, nomination: string): Promise<readonly string[]> {
    return (await this.#known?.proposers(reading, nomination)) ?? [];
  }

  async isOver(reading: Reading, nomination: string): Promise<boolean> {
    return (await this.#known?.isOver(reading, nomination)) ?? false;
  }

  deedsReturned(nomination: string, returned: DeedsReturned): readonly Part[] {
    return this.#known ? [this.#known.deedsReturned(nomination, returned)] : [];
  }
}
