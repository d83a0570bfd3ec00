import type { Bilingual, EventRef } from '#libs/kernel';
import type { NomineeKind } from '#libs/rulebook';
import type { DueDay, RepresentationsDue } from './due-day.js';
import type { Item } from './item.js';
import type { Ground, Standing } from './honour.words.js';
import { openAmong, type Inquiry } from './inquiry.js';

export interface Proposal {
  readonly ground: Ground;
  readonly evidence: readonly EventRef[];
  /** The accounts behind it. */
  readonly by: readonly string[];
  readonly ref: EventRef;
  /** Until when the holder is waited for; `null` where nobody set days. */
  readonly due: RepresentationsDue | null;
  readonly representations: readonly EventRef[];
  readonly waived: EventRef | null;
  /** Accounts that recorded what the holder said or waived: none of them decides. */
  readonly spokenBy: readonly string[];
}

export interface Publication {
  readonly number: string;
  /** The last day to appeal; `null` where the rulebook knows no appeal. */
  readonly appeal: DueDay | null;
}

export interface Revocation {
  /** The accounts behind the decision. */
  readonly by: readonly string[];
  readonly ref: EventRef;
  readonly published: Publication | null;
  readonly appeal: { readonly ref: EventRef; readonly isDismissed: boolean } | null;
}

/** A conferred title, its items and benefits, and what becomes of them after a revocation. */
export interface Honour {
  readonly status: 'held' | 'revoked' | 'closed';
  readonly nomination: string;
  readonly campaign: string;
  readonly kind: NomineeKind;
  readonly subject: string;
  readonly title: Bilingual;
  /** The organ that conferred it, and decides on its revocation. */
  readonly organ: string;
  readonly items: readonly Item[];
  readonly benefits: readonly string[];
  readonly benefitsStopped: boolean;
  /** Since the title was conferred or given back; the latest of each complaint. */
  readonly inquiries: readonly Inquiry[];
  /** Under decision while the title is held; afterwards the one that led to its revocation. */
  readonly proposal: Proposal | null;
  /** The one in force. */
  readonly revocation: Revocation | null;
  /** The latest, if the title was ever given back. */
  readonly reinstatement: { readonly ref: EventRef; readonly published: Publication | null } | null;
  /** What revocations that were undone rested on: it proves nothing a second time. */
  readonly spentEvidence: readonly EventRef[];
}

export type HonourState = { readonly status: 'none' } | Honour;

export const noHonour: HonourState = { status: 'none' };

/** In one word, for people. */
export const standingOf = (honour: Honour): Standing => {
  const { status, proposal, inquiries, revocation, reinstatement } = honour;
  if (status !== 'held') return isAppealed(revocation) ? 'appealed' : status;
  if (proposal) return 'revocation-proposed';
  if (openAmong(inquiries).length > 0) return 'inquiry';
  return reinstatement ? 'reinstated' : 'held';
};

const isAppealed = (revocation: Revocation | null): boolean => revocation?.appeal?.isDismissed === false;
