import type { Instant, LocalDate } from '#libs/kernel';
import type { PackageEvent } from './package.events.js';

/** What is asked of the owner, as it was when the package was opened or its due date extended. */
export type PackageTerms = Extract<PackageEvent, { type: 'review.package-opened' }>['data'];

export const packageStatuses = ['open', 'submitted', 'received', 'forfeited'] as const;

export type PackageStatus = (typeof packageStatuses)[number];

export interface OpenedPackage extends PackageTerms {
  readonly status: PackageStatus;
  /** SHA-256 (hex) of each item that is in. */
  readonly added: ReadonlyMap<string, string>;
  /** Nominations that it was last submitted, received or forfeited with. */
  readonly nominations: readonly string[];
  /** Nominations that it was received for, at first or as a supplement. */
  readonly receivedFor: readonly string[];
  /** Nominations that were late and frozen when it was due. */
  readonly putOff: readonly string[];
  /** What came with the last submission. */
  readonly handedIn: { readonly copies: number; readonly disc: boolean } | null;
  /** The office's, in their order. */
  readonly stamps: readonly { readonly stamp: string; readonly stampedOn: LocalDate | null }[];
  readonly lateArrivals: readonly { readonly arrivedAt: Instant; readonly remarks: string }[];
}

export type Package = { readonly status: 'unopened' } | OpenedPackage;

export const noPackage: Package = { status: 'unopened' };

export const packageId = (of: Pick<PackageTerms, 'campaign' | 'owner' | 'package'>): string =>
  `${of.campaign}-${of.owner}-${of.package}`;
