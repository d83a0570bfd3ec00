import type { NomineeKind } from '#libs/rulebook';

/** Places by kind of nominee. */
export type Slots = Readonly<Partial<Record<NomineeKind, number>>>;

export type SanctionCommand =
  | {
      readonly type: 'ProposeSanction';
      readonly campaign: string;
      readonly ground: string;
      /** Whose recommendation it was: a unit, a city or a member unit. */
      readonly organ: string;
      /** Those concerned; none named: the organ itself, with all that it has in the campaign. */
      readonly nominations: readonly string[];
      /** What it costs in all; slots that the nominations hold count among these and go in any case. */
      readonly slots: Slots;
      readonly reason: string;
      /** Events that it rests on: `stream@revision`. */
      readonly evidence: readonly string[];
    }
  | { readonly type: 'VerifySanction' }
  | { readonly type: 'ImposeSanction' }
  | { readonly type: 'HandOver'; readonly to: string; readonly letter: string }
  | {
      readonly type: 'LiftSanction';
      readonly reason: string;
      /** SHA-256 of the kept paper that lifts it, hex. */
      readonly paper: string;
    };
