import type { DomainEvent } from '#libs/kernel';
import type { NomineeKind } from '#libs/rulebook';
import type { Candidate, PassedOver, RatioRule, Tally, Totals } from './ballot.words.js';

export type BallotEvent =
  | DomainEvent<
      'review.ballot-called',
      {
        readonly campaign: string;
        readonly stage: string;
        readonly kind: NomineeKind;
        readonly group: string;
        readonly members: readonly string[];
        readonly quorum: `${number}/${number}`;
        readonly majority: `${number}/${number}`;
        readonly differential: boolean;
        readonly candidates: readonly Candidate[];
        readonly places: number;
        /** Of the wider list that this one is a part of (R29). */
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
