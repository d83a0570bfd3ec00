import type { DomainEvent } from '#libs/kernel';
import type { Slots } from './sanction.commands.js';

export type SanctionEvent =
  | DomainEvent<
      'nomination.sanction-proposed',
      {
        readonly campaign: string;
        readonly ground: string;
        readonly organ: string;
        readonly nominations: readonly string[];
        readonly slots: Slots;
        readonly reason: string;
        readonly evidence: readonly string[];
        readonly by: string;
      }
    >
  | DomainEvent<'nomination.sanction-verified', { readonly by: string }>
  | DomainEvent<
      'nomination.sanction-imposed',
      {
        readonly rule: string;
        /** Those who lose their eligibility by it; of very many the first, the others follow at once. */
        readonly nominations: readonly string[];
        readonly organ: string;
        readonly slots: Slots;
        readonly by: string;
      }
    >
  /** Further ones who lose their eligibility by the sanction that was just imposed. */
  | DomainEvent<'nomination.sanction-reached', { readonly nominations: readonly string[] }>
  | DomainEvent<
      'nomination.sanction-handed-over',
      { readonly rule: string; readonly to: string; readonly letter: string; readonly by: string }
    >
  | DomainEvent<
      'nomination.sanction-lifted',
      {
        readonly reason: string;
        /** SHA-256 of the paper that lifts it, hex; of old there was none. */
        readonly paper: string | null;
        readonly by: string;
      }
    >;
