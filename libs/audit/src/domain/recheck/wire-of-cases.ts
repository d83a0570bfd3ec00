import type { LocalDate } from '#libs/kernel';
import type { NomineeFacts, NomineeKind } from '#libs/rulebook';

/** What recheck reads of the events of nominations, as they stand in the log. */
export interface NominationWire {
  readonly 'nomination.opened': {
    readonly campaign: string;
    readonly path: string;
    readonly stage: string;
    readonly kind: NomineeKind;
    readonly category: string;
    readonly unit: string;
    readonly unitKinds: readonly string[];
    readonly unitLevel: string;
    readonly facts: NomineeFacts;
  };
  readonly 'nomination.facts-corrected': { readonly facts: NomineeFacts };
  readonly 'nomination.step-recorded': {
    readonly step: string;
    readonly inFavour: number;
    readonly against: number;
  };
  readonly 'nomination.proposed': { readonly by: string; readonly on: LocalDate };
  readonly 'nomination.put-forward': { readonly owner: string };
  readonly 'nomination.review-recorded': {
    readonly stage: string;
    readonly organ: string;
    readonly organKinds: readonly string[];
    readonly findings: readonly string[];
    readonly recommendation: string;
  };
  readonly 'nomination.gate-waived': { readonly rule: string };
  readonly 'nomination.notice-opened': { readonly notice: string; readonly stage: string };
  readonly 'nomination.notice-closed': { readonly notice: string; readonly complaints: readonly string[] };
  readonly 'nomination.deeds-revised': object;
  readonly 'nomination.package-received': { readonly package: string };
  readonly 'nomination.forfeited': object;
  readonly 'nomination.selected': Counted;
  readonly 'nomination.not-selected': Counted;
  readonly 'nomination.passed-over': Counted;
  readonly 'nomination.replaced': { readonly by: string };
  readonly 'nomination.called-up': Listed & { readonly replaces: string; readonly to: string };
  readonly 'nomination.reserve-passed-over': Listed & { readonly replaces: string; readonly rule: string };
  readonly 'nomination.sanctioned': { readonly sanction: string; readonly rule: string };
  readonly 'nomination.frozen': object;
  readonly 'nomination.unfrozen': object;
  readonly 'nomination.advanced': { readonly from: string; readonly to: string };
  readonly 'nomination.rejected': { readonly stage: string; readonly rule: string };
  readonly 'nomination.withdrawn': object;
  readonly 'nomination.confirmed': { readonly stage: string };
}

interface Listed {
  readonly ballot: string;
  readonly stage: string;
}

interface Counted extends Listed {
  readonly votes: number;
}

/** The same of sanctions. */
export interface SanctionWire {
  readonly 'nomination.sanction-proposed': {
    readonly campaign: string;
    readonly ground: string;
    readonly organ: string;
    /** None: the organ with all that it has. */
    readonly nominations: readonly string[];
    readonly slots: Slots;
    readonly evidence: readonly string[];
    readonly by: string;
  };
  readonly 'nomination.sanction-verified': { readonly by: string };
  readonly 'nomination.sanction-imposed': {
    readonly rule: string;
    readonly nominations: readonly string[];
    readonly organ: string;
    readonly slots: Slots;
    readonly by: string;
  };
  readonly 'nomination.sanction-reached': { readonly nominations: readonly string[] };
  readonly 'nomination.sanction-handed-over': { readonly by: string };
  readonly 'nomination.sanction-lifted': { readonly by: string };
}

type Slots = Readonly<Partial<Record<NomineeKind, number>>>;

/** The same of dossiers and recusals. */
export interface VettingWire {
  readonly 'vetting.self-review-recorded': { readonly aspects: readonly string[] };
  readonly 'vetting.opinion-requested': Asked;
  readonly 'vetting.opinion-recorded': Answered;
  readonly 'vetting.opinion-superseded': Answered;
  readonly 'vetting.opinion-withdrawn': Asked;
  readonly 'vetting.opinion-expired': Asked;
  readonly 'vetting.check-recorded': Checked;
  readonly 'vetting.check-superseded': Checked;
  readonly 'vetting.reopened': { readonly asks: readonly string[]; readonly checks: readonly string[] };
  readonly 'vetting.deeds-revised': { readonly checks: readonly string[] };
  readonly 'vetting.complaint-linked': Linked;
  readonly 'vetting.complaint-concluded': Linked & { readonly finding: string };
  readonly 'vetting.complaint-set-aside': Linked & { readonly into: string | null };
  readonly 'vetting.complaint-reopened': Linked;
  readonly 'vetting.clearance-certified': { readonly decision: string; readonly stage: string };
  readonly 'vetting.recusal-declared': OfAccount;
  readonly 'vetting.recusal-requested': OfAccount;
  readonly 'vetting.recusal-ordered': OfAccount;
  readonly 'vetting.recusal-declined': OfAccount;
  readonly 'vetting.recusal-lifted': OfAccount;
}

interface Asked {
  readonly ask: string;
}

interface Answered extends Asked {
  readonly answer: string;
  readonly validUntil: LocalDate;
}

interface Checked {
  readonly check: string;
  readonly result: string;
}

interface Linked {
  readonly complaint: string;
}

interface OfAccount {
  readonly account: string;
}
