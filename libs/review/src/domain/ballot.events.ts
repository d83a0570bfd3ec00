import type { DomainEvent } from '#libs/kernel';
import type { NomineeKind } from '#libs/rulebook';
import type { Candidate, Fraction, PassedOver, RatioRule, Tally, Totals } from './ballot.words.js';

export type BallotEvent =
  | DomainEvent<
      'review.ballot-called',
      {
        readonly campaign: string;
        readonly stage: string;
        readonly kind: NomineeKind;
        /** The rule that asks for the ballot (R28, R29). */
        readonly rule: string;
        readonly group: string;
        /** Account ids. */
        readonly members: readonly string[];
        /** Share of the members who must vote, of those not recused. */
        readonly quorum: Fraction;
        /** More than this share of the votes cast elects. */
        readonly majority: Fraction;
        readonly differential: boolean;
        readonly candidates: readonly Candidate[];
        readonly places: number;
        readonly totals: Totals | null;
        readonly ratio: RatioRule | null;
      }
    >
  | DomainEvent<
      'review.member-recused',
      { readonly member: string; readonly reason: string; readonly by: string }
    >
  | DomainEvent<'review.voted', { readonly member: string; readonly choices: readonly string[] }>
  | DomainEvent<'review.ballot-closed', { readonly cast: number; readonly tally: readonly Tally[] }>
  | DomainEvent<
      'review.ballot-tied',
      { readonly among: readonly string[]; readonly places: number; readonly elected: readonly Tally[] }
    >
  | DomainEvent<
      'review.result-declared',
      {
        readonly selected: readonly Tally[];
        readonly notSelected: readonly Tally[];
        readonly passedOver: readonly PassedOver[];
      }
    >;
