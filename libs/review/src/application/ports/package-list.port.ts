import type { LocalDate, Scope } from '#libs/kernel';
import type { PackageStatus } from '../../domain/package/package.state.js';

/** One package as lists show it. */
export interface PackageSummary {
  readonly id: string;
  readonly campaign: string;
  readonly owner: string;
  readonly package: string;
  readonly due: LocalDate;
  readonly status: PackageStatus;
  /** How many it was submitted, received or forfeited with. */
  readonly nominations: number;
  /** It came, but after it was forfeited. */
  readonly cameLate: boolean;
}

export interface PackageFilter {
  readonly campaign: string;
  readonly owner?: string;
  readonly status?: PackageStatus;
}

/** The read model of packages: as fresh as its projection. */
export abstract class PackageList {
  /** What the reader sees, in order of id, after the cursor. */
  abstract page(
    filter: PackageFilter,
    scope: Scope,
    after: string,
    limit: number,
  ): Promise<readonly PackageSummary[]>;
}
