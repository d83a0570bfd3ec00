import { Injectable } from '@nestjs/common';
import type { Part, Reading } from '#libs/decisions';

/** A place on a ballot's list goes from one nomination to another. */
export interface CalledUp {
  readonly nomination: string;
  readonly replaces: string;
}

/** What the context of the ballots answers and contributes, without nominations knowing it. */
export interface BallotsKnown {
  /** Ids of those that were voted on: the ballot's list and its reserve are among them. */
  candidates(reading: Reading, ballot: string): Promise<readonly string[]>;
  /** A note in the ballot's stream, so that of two call-ups at once the second is decided anew (R8, R28). */
  calledUp(ballot: string, call: CalledUp): Part;
}

/** Lets nominations look at the ballots that they stood in. */
@Injectable()
export class Ballots {
  #known: BallotsKnown | undefined;

  register(known: BallotsKnown): void {
    this.#known = known;
  }

  async candidates(reading: Reading, ballot: string): Promise<readonly string[]> {
    return (await this.#known?.candidates(reading, ballot)) ?? [];
  }

  calledUp(ballot: string, call: CalledUp): readonly Part[] {
    return this.#known ? [this.#known.calledUp(ballot, call)] : [];
  }
}
