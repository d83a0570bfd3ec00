import type { PackageEvent } from './package.events.js';

/** What is asked of the owner, as it was when the package was opened or its due date extended. */
export type PackageTerms = Extract<PackageEvent, { type: 'review.package-opened' }>['data'];

export const packageStatuses = ['open', 'submitted', 'received', 'forfeited'] as const;

export type PackageStatus = (typeof packageStatuses)[number];

export interface OpenedPackage extends PackageTerms {
  readonly status: PackageStatus;
  /** SHA-256 (hex) of each item that is in. */
  readonly added: ReadonlyMap<string, string>;
  /** Nominations that it was submitted, received or forfeited with. */
  readonly nominations: readonly string[];
}

export type Package = { readonly status: 'unopened' } | OpenedPackage;

export const noPackage: Package = { status: 'unopened' };

export const packageId = (of: Pick<PackageTerms, 'campaign' | 'owner' | 'package'>): string =>
  `${of.campaign}-${of.owner}-${of.package}`;
