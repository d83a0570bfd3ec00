import type { Part, Reading } from '#libs/decisions';
import type { NomineeKind } from '#libs/rulebook';
import type { Candidate } from '../../domain/ballot/ballot.words.js';

export interface Place {
  readonly campaign: string;
  /** Any of these. */
  readonly stages: readonly string[];
  readonly kind?: NomineeKind;
  /** The organ that put them forward. */
  readonly owner?: string;
}

export interface BallotNote {
  readonly nomination: string;
  readonly ballot: string;
  readonly stage: string;
  readonly votes: number;
  readonly result:
    | { readonly is: 'selected' }
    | { readonly is: 'not-selected' }
    | { readonly is: 'passed-over'; readonly rule: string };
}

/** What ballots and packages ask of nominations, and leave there. */
export abstract class Nominations {
  /** Those of `ids` that are live and stand in this place, as the log says now. */
  abstract standing(reading: Reading, ids: readonly string[], place: Place): Promise<readonly Candidate[]>;
  /** All that are live and stand in this place, put forward by any of the owners or by none. */
  abstract everyone(
    reading: Reading,
    owners: readonly string[],
    place: Place & { readonly kind: NomineeKind },
  ): Promise<readonly Candidate[]>;
  /** Those of `ids` that are frozen. */
  abstract frozen(reading: Reading, ids: readonly string[]): Promise<readonly string[]>;
  /** Units of those of `ids` that there are. */
  abstract units(reading: Reading, ids: readonly string[]): Promise<readonly string[]>;
  /** Accounts behind the proposals of `ids`. */
  abstract proposers(reading: Reading, ids: readonly string[]): Promise<readonly string[]>;
  /** Which owner put it forward in which campaign; `undefined` where none has. */
  abstract putForward(
    reading: Reading,
    id: string,
  ): Promise<{ readonly campaign: string; readonly owner: string } | undefined>;
  /** Kinds of those of `ids` that there are, each once. */
  abstract kinds(reading: Reading, ids: readonly string[]): Promise<readonly NomineeKind[]>;
  /** Ids of the nominations that an owner put forward and that hold a slot, as the log says now. */
  abstract ofOwner(reading: Reading, campaign: string, owner: string): Promise<readonly string[]>;
  abstract noteBallotResult(note: BallotNote): Part;
  abstract notePackageReceived(nomination: string, name: string, owner: string): Part;
  abstract noteForfeited(nomination: string, name: string, rule: string): Part;
}
