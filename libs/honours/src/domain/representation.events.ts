import type { DomainEvent, EventRef } from '#libs/kernel';

/** The holder is heard before a title is withdrawn. */
export type RepresentationEvent =
  | DomainEvent<
      'honours.representation-received',
      {
        readonly proposal: EventRef;
        readonly text: string;
        /** SHA-256 of each file, hex. */
        readonly attachments: readonly string[];
        readonly organ: string;
        readonly by: string;
      }
    >
  | DomainEvent<
      'honours.representation-waived',
      {
        readonly proposal: EventRef;
        readonly statement: string;
        /** SHA-256 of the paper that the holder signed, hex; `null` where none was asked for yet. */
        readonly digest: string | null;
        readonly organ: string;
        readonly by: string;
      }
    >;
