import type { CampaignEvent, QuotaEvent } from '#libs/campaign';
import type { HonourEvent } from '#libs/honours';
import type { AccountEvent, OrganEvent } from '#libs/identity';
import type { NominationEvent, SanctionEvent } from '#libs/nomination';
import type { NoticeEvent } from '#libs/notice';
import type { BallotEvent, PackageEvent } from '#libs/review';
import type { DossierEvent, RecusalEvent } from '#libs/vetting';
import type { ToldType, Wire } from '../../domain/recheck/told.js';

type CaseEvent =
  | (NominationEvent | SanctionEvent | DossierEvent | RecusalEvent | HonourEvent)
  | (BallotEvent | NoticeEvent | PackageEvent);
type LoggedEvent = CaseEvent | CampaignEvent | QuotaEvent | OrganEvent | AccountEvent;

/** Event types whose data is not what recheck reads of it. */
type Misread = {
  [Type in ToldType]: Extract<LoggedEvent, { type: Type }> extends { readonly data: Wire[Type] }
    ? never
    : Type;
}[ToldType];

/** Whether a stream is one of those that recheck reads; compiles only while nothing is misread. */
export const isRead = (stream: string): [Misread] extends [never] ? boolean : Misread =>
  categories.has(stream.slice(0, stream.indexOf('-')));

const categories: ReadonlySet<string> = new Set([
  ...['nomination', 'sanction', 'dossier', 'recusal', 'honour', 'ballot', 'notice', 'package'],
  ...['campaign', 'quota', 'organ', 'account'],
]);
