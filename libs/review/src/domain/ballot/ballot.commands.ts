import type { NomineeKind } from '#libs/rulebook';
import type { Totals } from './ballot.words.js';

export type BallotCommand =
  | {
      readonly type: 'CallBallot';
      readonly campaign: string;
      readonly stage: string;
      readonly kind: NomineeKind;
      /** Ids of nominations. */
      readonly candidates: readonly string[];
      /** Given where the rulebook fixes no places. */
      readonly places: number | null;
      readonly totals: Totals | null;
    }
  | { readonly type: 'RecuseMember'; readonly member: string; readonly reason: string }
  /** Asks another member to vote in one's place. */
  | { readonly type: 'DelegateVote'; readonly to: string }
  | {
      readonly type: 'CastVote';
      readonly choices: readonly string[];
      /** The member whose vote it is, where that member asked for it; else it is the actor's own. */
      readonly onBehalfOf: string | null;
    }
  | { readonly type: 'CloseBallot' }
  /** Whom a co-leader names for the places that tied again. */
  | { readonly type: 'BreakTie'; readonly choices: readonly string[] }
  | { readonly type: 'ConfirmResult' }
  | { readonly type: 'DeclareResult' }
  | { readonly type: 'AnnulBallot'; readonly reason: string }
  /** Once votes were counted, undoing them takes two. */
  | { readonly type: 'ProposeAnnulment'; readonly reason: string }
  | { readonly type: 'ConfirmAnnulment' };

export type BallotAct<Type extends BallotCommand['type']> = Extract<BallotCommand, { type: Type }>;
