import type { Bilingual, EventRef } from '#libs/kernel';
import type { NomineeKind } from '#libs/rulebook';
import type { Item } from './item.js';
import type { Ground, Standing } from './honour.words.js';

export interface Proposal {
  readonly ground: Ground;
  readonly evidence: readonly EventRef[];
  /** Account that proposes. */
  readonly by: string;
  readonly ref: EventRef;
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
  /** Under decision while the title is held; afterwards the one that led to its revocation. */
  readonly proposal: Proposal | null;
}

export type HonourState = { readonly status: 'none' } | Honour;

export const noHonour: HonourState = { status: 'none' };

/** In one word, for people. */
export const standingOf = ({ status, proposal }: Honour): Standing =>
  status === 'held' && proposal ? 'revocation-proposed' : status;
