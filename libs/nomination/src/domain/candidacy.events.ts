import type { DomainEvent } from '#libs/kernel';

/** One live nomination of a person or body per campaign, whatever the path. */
export type CandidacyEvent =
  | DomainEvent<'nomination.candidacy-claimed', { readonly nomination: string }>
  | DomainEvent<'nomination.candidacy-released', { readonly nomination: string }>;
