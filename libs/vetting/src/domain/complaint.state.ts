import type { Conclusion, Lane } from './complaint.words.js';

interface Lodged {
  readonly lane: Lane;
  /** Nominations it is about. */
  readonly about: readonly string[];
  readonly notice: string | null;
  readonly receivedBy: string;
}

interface Investigated extends Lodged {
  /** The investigating organ and its people, as account ids. */
  readonly organ: string;
  readonly investigators: readonly string[];
}

/** A report about nominees, and what came of it. */
export type Complaint =
  | { readonly status: 'unlodged' }
  | (Lodged & { readonly status: 'lodged' })
  | (Investigated & { readonly status: 'investigated' })
  | (Investigated & { readonly status: 'concluded'; readonly conclusions: readonly Conclusion[] });

export const unlodged: Complaint = { status: 'unlodged' };
