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
  | { readonly type: 'CastVote'; readonly choices: readonly string[] }
  | { readonly type: 'CloseBallot' }
  | { readonly type: 'DeclareResult' };
