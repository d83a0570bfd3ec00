import type { Part, Reading } from '#libs/decisions';
import type { LocalDate } from '#libs/kernel';
import type { Rulebook } from '#libs/rulebook';
import type { NoticeActOf } from '../../domain/notice.commands.js';
import type { ListedNominee } from '../../domain/notice-opening.facts.js';
import type { NoticeOutcome } from '../../domain/notice.state.js';

/** A notice as a nomination remembers it. */
export interface NoticeNamed {
  readonly notice: string;
  readonly stage: string;
}

export type Correction = NoticeActOf<'CorrectFactsShown' | 'CorrectDeedsShown'>;

/** What a notice asks of the nominations it posts, and leaves with them. */
export abstract class Nominations {
  /** As it stands for the acting organ; `undefined` if there is no such nomination. */
  abstract find(reading: Reading, nomination: string): Promise<ListedNominee | undefined>;
  abstract noteOpened(nomination: string, notice: NoticeNamed & { readonly until: LocalDate }): Part;
  /** With the complaints that it does not know from this notice yet. */
  abstract noteClosed(outcome: NoticeOutcome, notice: NoticeNamed): Part;
  /** What is corrected in the notice is corrected in the nomination; new deeds are reviewed anew (R42). */
  abstract correct(correction: Correction, rulebook: Rulebook): readonly Part[];
}
