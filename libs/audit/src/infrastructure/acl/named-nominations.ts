import type { DomainEvent } from '#libs/kernel';
import type { SanctionEvent } from '#libs/nomination';
import type { NoticeEvent } from '#libs/notice';
import type { BallotEvent, PackageEvent } from '#libs/review';
import type { ComplaintEvent, LetterEvent } from '#libs/vetting';

type SharedEvent = SanctionEvent | NoticeEvent | BallotEvent | PackageEvent | ComplaintEvent | LetterEvent;

/** Every event that makes a stream of several nominations one of theirs. */
export const namingTypes = [
  'nomination.sanction-proposed',
  'nomination.sanction-imposed',
  'nomination.sanction-reached',
  'notice.opened',
  'review.ballot-called',
  'review.package-submitted',
  'review.package-received',
  'review.package-reopened',
  'review.package-forfeited',
  'review.supplement-forfeited',
  'review.late-nominee-forfeited',
  'review.forfeiture-put-off',
  'vetting.complaint-lodged',
  'vetting.complaint-absorbed',
  'vetting.letter-issued',
] as const;

export type NamingEvent = Extract<SharedEvent, { type: (typeof namingTypes)[number] }>;

const naming: ReadonlySet<string> = new Set(namingTypes);

export const isNaming = (event: DomainEvent): event is NamingEvent => naming.has(event.type);

export const namedBy = (event: NamingEvent): readonly string[] => {
  switch (event.type) {
    case 'nomination.sanction-proposed':
    case 'nomination.sanction-imposed':
    case 'nomination.sanction-reached':
    case 'notice.opened':
    case 'review.package-submitted':
    case 'review.package-received':
    case 'review.package-reopened':
    case 'review.package-forfeited':
    case 'review.supplement-forfeited':
    case 'review.forfeiture-put-off':
      return event.data.nominations;
    case 'review.late-nominee-forfeited':
      return [event.data.nomination];
    case 'review.ballot-called':
      return event.data.candidates.map(({ nomination }) => nomination);
    case 'vetting.complaint-lodged':
    case 'vetting.complaint-absorbed':
      return event.data.about;
    case 'vetting.letter-issued':
      return event.data.lines;
  }
};
