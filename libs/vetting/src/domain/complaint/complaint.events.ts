import type { DomainEvent, LocalDate } from '#libs/kernel';
import type { Channel, Lane, ReplyDue, Reporter } from './complaint.words.js';
import type { InvestigationEvent } from './investigation.events.js';
import type { ReplyEvent } from './reply.events.js';

export type ComplaintEvent =
  | DomainEvent<
      'vetting.complaint-lodged',
      {
        readonly lane: Lane;
        readonly channel: Channel;
        /** Of a letter. */
        readonly postmark: LocalDate | null;
        readonly class: string | null;
        /** Nominations it is about. */
        readonly about: readonly string[];
        /** Those of them whose honour it reaches instead of their dossier. */
        readonly holders: readonly string[];
        /** The notice in which it was raised as an objection, if it was. */
        readonly notice: string | null;
        readonly receivedBy: string;
        readonly text: string;
        readonly reporter: Reporter | null;
        /** By when whoever gave a name hears whether it is taken up. */
        readonly reply: ReplyDue | null;
      }
    >
  | DomainEvent<'vetting.complaint-accepted', ByOrgan>
  | DomainEvent<'vetting.complaint-declined', ByOrgan & { readonly reason: string }>
  | InvestigationEvent
  | ReplyEvent
  | DomainEvent<'vetting.complaint-merged', ByOrgan & { readonly into: string; readonly reason: string }>
  | DomainEvent<
      'vetting.complaint-absorbed',
      {
        readonly complaint: string;
        /** Those whom this complaint was not about before. */
        readonly about: readonly string[];
        readonly holders: readonly string[];
      }
    >;

interface ByOrgan {
  readonly organ: string;
  readonly by: string;
}
