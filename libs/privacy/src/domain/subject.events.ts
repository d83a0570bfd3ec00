import type { DomainEvent, Instant } from '#libs/kernel';

/** What becomes of the personal data of one subject; the subject is the stream that holds its key. */
export type SubjectEvent =
  | DomainEvent<'privacy.subject-restricted', { readonly by: string; readonly reason: string }>
  | DomainEvent<'privacy.restriction-lifted', { readonly by: string; readonly reason: string }>
  | DomainEvent<'privacy.opening-asked', { readonly by: string; readonly purpose: string }>
  | DomainEvent<
      'privacy.opening-granted',
      { readonly account: string; readonly by: string; readonly until: Instant }
    >
  | DomainEvent<'privacy.erasure-proposed', { readonly by: string; readonly ground: string }>
  | DomainEvent<
      'privacy.subject-erased',
      {
        readonly key: number;
        /** Numbers of the keys of the files that went with it, ascending. */
        readonly files: readonly number[];
        readonly proposedBy: string;
        readonly by: string;
      }
    >;
