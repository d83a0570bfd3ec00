import type { DomainEvent } from '#libs/kernel';
import type { Channel, Conclusion, Lane } from './complaint.words.js';

export type ComplaintEvent =
  | DomainEvent<
      'vetting.complaint-lodged',
      {
        readonly lane: Lane;
        readonly channel: Channel;
        /** Nominations it is about. */
        readonly about: readonly string[];
        /** The notice in which it was raised as an objection, if it was. */
        readonly notice: string | null;
        readonly receivedBy: string;
        readonly text: string;
      }
    >
  | DomainEvent<
      'vetting.investigation-opened',
      { readonly organ: string; readonly investigators: readonly string[] }
    >
  | DomainEvent<
      'vetting.investigation-concluded',
      { readonly conclusions: readonly Conclusion[]; readonly by: string; readonly measures: string }
    >;
