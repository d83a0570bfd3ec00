import type { DomainEvent } from '#libs/kernel';
import type { NomineeKind } from '#libs/rulebook';
import type { Candidate, CoLeaders, Fraction, PassedOver, RatioRule, Tally, Totals } from './ballot.words.js';

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
        /** Who chose whom is known to nobody. */
        readonly secret: boolean;
        /** Whether a member may vote for another who asked for it. */
        readonly delegation: boolean;
        /** For how many others one member may vote; `null` is for any number. */
        readonly proxiesAtMost: number | null;
        /** `null`: they decide by their votes alone. */
        readonly coLeaders: CoLeaders | null;
      }
    >
  | DomainEvent<
      'review.member-recused',
      { readonly member: string; readonly reason: string; readonly by: string }
    >
  | DomainEvent<'review.vote-delegated', { readonly from: string; readonly to: string }>
  | DomainEvent<
      'review.voted',
      {
        /** Account id of who cast it. */
        readonly member: string;
        /** `null` in a secret ballot: they lie in the urn. */
        readonly choices: readonly string[] | null;
        /** The member whose vote it is, where another cast it. */
        readonly onBehalfOf: string | null;
        /** Of a secret vote: with the urn's key, and only with it, the slip is found by this. */
        readonly slip: string | null;
      }
    >
  | DomainEvent<'review.ballot-closed', { readonly cast: number; readonly tally: readonly Tally[] }>
  | DomainEvent<
      'review.ballot-tied',
      { readonly among: readonly string[]; readonly places: number; readonly elected: readonly Tally[] }
    >
  | DomainEvent<'review.tie-choice-named', { readonly by: string; readonly choices: readonly string[] }>
  /** All co-leaders named the same. */
  | DomainEvent<'review.tie-broken', { readonly selected: readonly string[]; readonly by: readonly string[] }>
  /** They did not: the group votes again. */
  | DomainEvent<'review.tie-left-open', { readonly by: readonly string[] }>
  | DomainEvent<'review.result-confirmed', { readonly by: string }>
  /** Somebody who was not selected takes the place of one who left the list. */
  | DomainEvent<'review.reserve-called-up', { readonly nomination: string; readonly replaces: string }>
  | DomainEvent<'review.ballot-annulled', { readonly reason: string; readonly by: string }>
  | DomainEvent<'review.annulment-proposed', { readonly reason: string; readonly by: string }>
  /** With it the ballot is annulled. */
  | DomainEvent<'review.annulment-confirmed', { readonly by: string }>
  | DomainEvent<
      'review.result-declared',
      {
        readonly selected: readonly Tally[];
        readonly notSelected: readonly Tally[];
        readonly passedOver: readonly PassedOver[];
      }
    >;
