import type { DomainEvent } from '#libs/kernel';

/** A selected nominee dropped out, and the next of the ballot's reserve is called up. */
export type ReserveEvent =
  | DomainEvent<'nomination.replaced', { readonly by: string }>
  | DomainEvent<
      'nomination.called-up',
      {
        readonly replaces: string;
        readonly ballot: string;
        /** Where the ballot was held. */
        readonly stage: string;
        /** The stage that the nominee stands at now, to be vetted anew. */
        readonly to: string;
      }
    >
  | DomainEvent<
      'nomination.reserve-passed-over',
      {
        /** Whom it would have replaced. */
        readonly replaces: string;
        readonly ballot: string;
        readonly stage: string;
        /** The ratio rule that the list would have broken (R8). */
        readonly rule: string;
      }
    >;
