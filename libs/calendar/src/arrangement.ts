import { createHash } from 'node:crypto';
import { canonicalJson } from '#libs/kernel';
import type { LocalDate } from '#libs/kernel';

/** A holiday is never a working day, a make-up day (调休上班) always is, whatever its weekday. */
export type SpecialDay = 'holiday' | 'make-up';

/** Which days are worked, as published year by year; every day that is not special follows its weekday. */
export interface ArrangementContents {
  /** As rulebooks call it, for example `cn-state-council`; it stays when a year is added. */
  readonly name: string;
  /** Published years, first to last without a gap. Nothing is known of other years. */
  readonly years: { readonly first: number; readonly last: number };
  readonly specialDays: Readonly<Record<LocalDate, SpecialDay>>;
}

/** Plain data: what was counted under it is counted the same for ever. */
export interface Arrangement extends ArrangementContents {
  /** SHA-256, hex, of the contents as RFC 8785 JSON. */
  readonly digest: string;
}

export const arrangementOf = (contents: ArrangementContents): Arrangement => ({
  ...contents,
  digest: createHash('sha256').update(canonicalJson(contents)).digest('hex'),
});
