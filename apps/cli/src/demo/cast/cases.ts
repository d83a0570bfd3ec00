import type { Nominated, Nominee } from './nominee.js';

/** The nominations of the story, found again by who is nominated. */
export class Cases {
  constructor(readonly all: readonly Nominated[]) {}

  of(nominee: Nominee): Nominated {
    const found = this.all.find((one) => isSame(one, nominee));
    if (!found) throw new RangeError(`${nominee.name} was not nominated`);
    return found;
  }

  those(nominees: readonly Nominee[]): readonly Nominated[] {
    return nominees.map((nominee) => this.of(nominee));
  }

  without(...nominees: readonly Nominee[]): readonly Nominated[] {
    return this.all.filter((one) => !nominees.some((nominee) => isSame(one, nominee)));
  }
}

const isSame = (one: Nominee, other: Nominee): boolean => one.unit === other.unit && one.kind === other.kind;
