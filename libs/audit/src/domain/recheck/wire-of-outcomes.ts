import type { EventRef, Instant, LocalDate } from '#libs/kernel';
import type { NomineeKind } from '#libs/rulebook';

interface Tally {
  readonly nomination: string;
  readonly votes: number;
}

/** What recheck reads of the events of ballots. */
export interface BallotWire {
  readonly 'review.ballot-called': {
    readonly campaign: string;
    readonly stage: string;
    readonly kind: NomineeKind;
    readonly rule: string;
    readonly group: string;
    readonly members: readonly string[];
    readonly quorum: string;
    readonly majority: string;
    readonly differential: boolean;
    readonly candidates: readonly {
      readonly nomination: string;
      readonly rank: string;
      readonly category: string;
    }[];
    readonly places: number;
    readonly totals: { readonly candidates: number; readonly places: number } | null;
    readonly ratio: {
      readonly rule: string;
      readonly ranks: readonly string[];
      readonly categories: readonly string[] | null;
      readonly percent: number;
    } | null;
    readonly secret: boolean;
    readonly delegation: boolean;
    readonly coLeaders: { readonly mode: string; readonly accounts: readonly string[] } | null;
  };
  readonly 'review.member-recused': { readonly member: string };
  readonly 'review.vote-delegated': { readonly from: string; readonly to: string };
  readonly 'review.voted': {
    readonly member: string;
    readonly choices: readonly string[] | null;
    readonly onBehalfOf: string | null;
  };
  readonly 'review.ballot-closed': { readonly cast: number; readonly tally: readonly Tally[] };
  readonly 'review.ballot-tied': { readonly among: readonly string[]; readonly places: number };
  readonly 'review.tie-choice-named': { readonly by: string; readonly choices: readonly string[] };
  readonly 'review.tie-broken': { readonly selected: readonly string[]; readonly by: readonly string[] };
  readonly 'review.tie-left-open': { readonly by: readonly string[] };
  readonly 'review.result-confirmed': { readonly by: string };
  readonly 'review.ballot-annulled': { readonly by: string };
  readonly 'review.annulment-proposed': { readonly by: string };
  readonly 'review.annulment-confirmed': { readonly by: string };
  readonly 'review.reserve-called-up': { readonly nomination: string; readonly replaces: string };
  readonly 'review.result-declared': {
    readonly selected: readonly Tally[];
    readonly notSelected: readonly Tally[];
    readonly passedOver: readonly (Tally & { readonly rule: string })[];
  };
}

interface Period {
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly closesAt: Instant;
  readonly workingDays: number;
}

/** The same of notices. */
export interface NoticeWire {
  readonly 'notice.opened': Period & {
    readonly campaign: string;
    readonly stage: string;
    readonly organ: string;
    readonly nominations: readonly string[];
  };
  readonly 'notice.objection-raised': { readonly nomination: string };
  readonly 'notice.suspended': object;
  readonly 'notice.restarted': Period;
  readonly 'notice.closed': {
    readonly outcomes: readonly { readonly nomination: string; readonly complaints: number }[];
  };
}

/** The same of packages. */
export interface PackageWire {
  readonly 'review.package-opened': Due & {
    readonly campaign: string;
    readonly owner: string;
    readonly package: string;
    readonly lateRule: string;
  };
  readonly 'review.package-due-extended': Due;
  readonly 'review.package-submitted': ForNominees;
  readonly 'review.package-received': ForNominees;
  readonly 'review.package-returned': object;
  readonly 'review.package-reopened': object;
  readonly 'review.package-forfeited': ForNominees & { readonly rule: string };
  readonly 'review.supplement-forfeited': ForNominees & { readonly rule: string };
  readonly 'review.late-nominee-forfeited': { readonly nomination: string; readonly rule: string };
}

interface Due {
  readonly dueAt: Instant;
}

interface ForNominees {
  readonly nominations: readonly string[];
}

/** The same of honours. */
export interface HonourWire {
  readonly 'honours.conferred': { readonly nomination: string; readonly organ: string };
  readonly 'honours.inquiry-opened': { readonly complaint: string | null };
  readonly 'honours.inquiry-concluded': { readonly inquiry: EventRef; readonly finding: string };
  readonly 'honours.revocation-proposed': {
    readonly ground: string;
    readonly evidence: readonly EventRef[];
    readonly by: string;
    readonly representations: { readonly dueAt: Instant } | null;
  };
  readonly 'honours.representation-received': { readonly by: string };
  readonly 'honours.representation-waived': { readonly by: string };
  readonly 'honours.revocation-declined': { readonly proposal: EventRef };
  readonly 'honours.revoked': { readonly proposal: EventRef; readonly ground: string };
  readonly 'honours.appealed': { readonly revocation: EventRef };
  readonly 'honours.appeal-dismissed': { readonly appeal: EventRef };
  readonly 'honours.reinstated': { readonly revocation: EventRef; readonly appeal: EventRef | null };
}
