import type { DomainEvent } from '#libs/kernel';

/** Vetting that begins anew. */
export type ReopeningEvent =
  | DomainEvent<
      'vetting.reopened',
      {
        readonly organ: string;
        readonly by: string;
        /** Those whose opinions no longer count. */
        readonly asks: readonly string[];
        /** Those whose results no longer count. */
        readonly checks: readonly string[];
        readonly reason: string;
      }
    >
  | DomainEvent<'vetting.deeds-revised', { readonly checks: readonly string[] }>;
