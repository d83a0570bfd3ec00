import type { LocalDate } from '#libs/kernel';

/** By which days a letter is to be answered, under the rulebook in force. */
export interface LetterTerms {
  readonly campaign: string;
  readonly dueOn: LocalDate;
  readonly urgeOn: readonly LocalDate[];
  readonly arrangement: string;
  readonly timezone: string;
}

/** What a letter's decisions rest on beside its own events. An act whose facts are absent is refused. */
export interface LetterFacts {
  /** Rule that the letter serves; refusals name it. */
  readonly rule?: string;
  /** For issuing. */
  readonly terms?: LetterTerms;
  /** For assigning: the organ of the officer; a stranger has none. */
  readonly officerOrgan?: string;
  /** For assigning: of those who wait for an answer, the ones from whom the officer is recused. */
  readonly recusedFrom?: readonly string[];
  /** For naming readers: by account, its organ. */
  readonly readerOrgans?: ReadonlyMap<string, string>;
  /** For replying: by nomination, the accounts that signed and are recused from it. */
  readonly recusedSignatories?: ReadonlyMap<string, readonly string[]>;
}
