import type { EventRef } from '#libs/kernel';
import type { InquiryFinding } from './honour.words.js';

export interface Inquiry {
  /** The event that opened it. */
  readonly ref: EventRef;
  /** `null` where an organ opened it of its own accord. */
  readonly complaint: string | null;
  readonly organ: string;
  readonly conclusion: { readonly finding: InquiryFinding; readonly ref: EventRef } | null;
}

export const openAmong = (inquiries: readonly Inquiry[]): readonly Inquiry[] =>
  inquiries.filter(({ conclusion }) => !conclusion);

/** Conclusions that speak for a revocation. */
export const bearingOut = (inquiries: readonly Inquiry[]): readonly EventRef[] =>
  inquiries.flatMap(({ conclusion }) => (conclusion && bearsOut(conclusion.finding) ? [conclusion.ref] : []));

export const bearsOut = (finding: InquiryFinding): boolean => {
  switch (finding) {
    case 'substantiated':
    case 'partly':
      return true;
    case 'unsubstantiated':
    case 'false':
      return false;
  }
};
