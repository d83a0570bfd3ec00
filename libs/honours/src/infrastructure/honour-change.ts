import type { HonourEvent } from '../domain/honour.events.js';
import type { Honour } from '../domain/honour.state.js';

/** What events make of an honour's row. */
export interface Change {
  readonly status?: Honour['status'];
  readonly isProposed?: boolean;
  readonly isAppealed?: boolean;
  readonly isReinstated?: boolean;
  readonly publicationOwed?: boolean;
  /** Open ones more or less. */
  readonly inquiries?: number;
  /** Items handed out, less those that came back or were written off. */
  readonly itemsOut?: number;
}

type LaterEvent = Exclude<HonourEvent, { readonly type: 'honours.conferred' }>;

export const changeOf = (event: LaterEvent): Change => {
  switch (event.type) {
    case 'honours.item-issued':
      return { itemsOut: 1 };
    case 'honours.inquiry-opened':
      return { inquiries: 1 };
    case 'honours.inquiry-concluded':
      return { inquiries: -1 };
    case 'honours.revocation-proposed':
      return { isProposed: true };
    case 'honours.revocation-declined':
      return { isProposed: false };
    case 'honours.revoked':
      return { status: 'revoked', isProposed: false, publicationOwed: true };
    case 'honours.item-recovered':
      return { itemsOut: event.data.complete ? -1 : 0 };
    case 'honours.item-written-off':
      return { itemsOut: -1 };
    case 'honours.closed':
      return { status: 'closed' };
    case 'honours.appealed':
      return { isAppealed: true };
    case 'honours.appeal-dismissed':
      return { isAppealed: false };
    case 'honours.reinstated':
      return {
        ...{ status: 'held', isAppealed: false, isReinstated: true, publicationOwed: true },
        itemsOut: event.data.writtenOff.length,
      };
    case 'honours.item-returned':
      return { itemsOut: event.data.complete ? 1 : 0 };
    case 'honours.representation-received':
    case 'honours.representation-waived':
    case 'honours.benefits-stopped':
      return {};
    case 'honours.published':
      return { publicationOwed: false };
  }
};

/** One after the other. */
export const together = (before: Change, next: Change): Change => ({
  status: next.status ?? before.status,
  isProposed: next.isProposed ?? before.isProposed,
  isAppealed: next.isAppealed ?? before.isAppealed,
  isReinstated: next.isReinstated ?? before.isReinstated,
  publicationOwed: next.publicationOwed ?? before.publicationOwed,
  inquiries: (before.inquiries ?? 0) + (next.inquiries ?? 0),
  itemsOut: (before.itemsOut ?? 0) + (next.itemsOut ?? 0),
});
