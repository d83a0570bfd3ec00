import type { Conclusion, Lane, ReplyDue, ReplyKind } from './complaint.words.js';

/** What is owed to whoever gave a name, and whether it was given. */
export interface Reply {
  /** `null` where no day is set. */
  readonly due: ReplyDue | null;
  readonly isTold: boolean;
  readonly isOverdue: boolean;
}

export interface LodgedComplaint {
  readonly status: 'lodged' | 'accepted' | 'declined' | 'investigated' | 'concluded' | 'merged';
  readonly lane: Lane;
  readonly class: string | null;
  /** Nominations it is about. */
  readonly about: readonly string[];
  /** Those of them who hold the honour already: it reaches the honour, and no dossier. */
  readonly holders: readonly string[];
  readonly notice: string | null;
  readonly receivedBy: string;
  /** The investigating organ and its people, as account ids, once there are any. */
  readonly organ: string | null;
  readonly investigators: readonly string[];
  readonly conclusions: readonly Conclusion[];
  /** Those of whom it was made known that the report was false. */
  readonly cleared: readonly string[];
  readonly mergedInto: string | null;
  /** Complaints that were merged into it. */
  readonly absorbed: readonly string[];
  readonly replies: Readonly<Record<ReplyKind, Reply>>;
}

/** A report about nominees, and what came of it. */
export type Complaint = { readonly status: 'unlodged' } | LodgedComplaint;

export const unlodged: Complaint = { status: 'unlodged' };

/** The organ that knows who reported: the investigating one, and before there is one, the one that received it. */
export const inCharge = ({ organ, receivedBy }: LodgedComplaint): string => organ ?? receivedBy;

/** Those about whom a false report was made, and whose name is not cleared yet (澄清正名). */
export const toClear = ({ status, conclusions, cleared }: LodgedComplaint): readonly string[] =>
  status === 'concluded'
    ? falselyAccused({ conclusions }).filter((nomination) => !cleared.includes(nomination))
    : [];

export const falselyAccused = ({ conclusions }: Pick<LodgedComplaint, 'conclusions'>): string[] =>
  conclusions.filter(({ finding }) => finding === 'false').map(({ nomination }) => nomination);
