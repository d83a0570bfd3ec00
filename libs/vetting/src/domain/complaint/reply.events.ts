import type { DomainEvent, LocalDate } from '#libs/kernel';
import type { ReplyKind } from './complaint.words.js';

/** What whoever gave a name is told, or should have been. */
export type ReplyEvent =
  | DomainEvent<'vetting.acceptance-told', Told>
  | DomainEvent<'vetting.outcome-told', Told>
  | DomainEvent<'vetting.complaint-reply-overdue', { readonly what: ReplyKind; readonly dueOn: LocalDate }>;

interface Told {
  readonly by: string;
  readonly how: string;
}
