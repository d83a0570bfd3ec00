import { Injectable } from '@nestjs/common';
import type { Part, Reading } from '#libs/decisions';
import type { LocalDate } from '#libs/kernel';
import type { RulesInForce } from './campaign-rules.js';

/** What another context adds to an act of a campaign, in the same append. */
export type Contribution<Occasion> = (
  occasion: Occasion,
  reading: Reading,
) => readonly Part[] | Promise<readonly Part[]>;

/** Lets contexts that come after the campaign take part in its acts, without the campaign knowing them. */
abstract class Duties<Occasion> {
  readonly #contributions: Contribution<Occasion>[] = [];

  register(contribute: Contribution<Occasion>): void {
    this.#contributions.push(contribute);
  }

  async parts(occasion: Occasion, reading: Reading): Promise<readonly Part[]> {
    const parts = await Promise.all(
      this.#contributions.map(async (contribute) => contribute(occasion, reading)),
    );
    return parts.flat();
  }
}

export interface Enrolment {
  readonly campaign: string;
  readonly organ: string;
  readonly path: string;
  readonly rules: RulesInForce;
}

/** What is due from an organ that takes part, for example its packages. */
@Injectable()
export class EnrolmentDuties extends Duties<Enrolment> {}

export interface Extension {
  readonly campaign: string;
  readonly package: string;
  readonly due: LocalDate;
  readonly reason: string;
  readonly rules: RulesInForce;
}

/** What follows when a package is due on a later day. */
@Injectable()
export class ExtensionDuties extends Duties<Extension> {}
