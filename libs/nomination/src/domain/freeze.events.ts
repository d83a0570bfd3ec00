import type { DomainEvent } from '#libs/kernel';

/** While a nomination is frozen nothing goes on with it but its end. */
export type FreezeEvent =
  | DomainEvent<
      'nomination.frozen',
      { readonly organ: string; readonly by: string; readonly stage: string; readonly reason: string }
    >
  | DomainEvent<
      'nomination.unfrozen',
      { readonly organ: string; readonly by: string; readonly reason: string }
    >;
