import type { Bilingual, DomainEvent } from '#libs/kernel';

export interface OrganData {
  readonly name: Bilingual;
  readonly level: string;
  readonly kinds: readonly string[];
  /** The organ above; `null` for a root. */
  readonly parent: string | null;
}

export type OrganEvent = DomainEvent<'identity.organ-registered', OrganData>;
