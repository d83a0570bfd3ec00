import type { DomainEvent, LocalDate } from '#libs/kernel';
import type { ReplyDue, ReplyKind } from './complaint.words.js';

/** What whoever gave a name is told, or should have been. */
export type ReplyEvent =
  | DomainEvent<'vetting.acceptance-told', Told>
  | DomainEvent<'vetting.outcome-told', Told>
  /** The day that was left open, or of one merged into another, once that one is concluded. */
  | DomainEvent<'vetting.complaint-reply-due-set', ReplyDue & { readonly what: ReplyKind }>
  | DomainEvent<'vetting.complaint-reply-overdue', { readonly what: ReplyKind; readonly dueOn: LocalDate }>;

interface Told {
  readonly by: string;
  readonly how: string;
}
