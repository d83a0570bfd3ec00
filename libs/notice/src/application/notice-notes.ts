import { Injectable } from '@nestjs/common';
import type { Part, Reading } from '#libs/decisions';
import type { LocalDate } from '#libs/kernel';
import { refuse } from '../domain/notice.errors.js';
import { outcomesOf, type Notice } from '../domain/notice.state.js';
import type { ListedNominee } from '../domain/notice-opening.facts.js';
import { Nominations } from './ports/nominations.port.js';

/** What acts on a notice leave with its nominations; one that has ended meanwhile takes no more notes. */
@Injectable()
export class NoticeNotes {
  constructor(private readonly nominations: Nominations) {}

  /** @throws NOTICE.NOMINEE_UNKNOWN */
  async nominee(reading: Reading, nomination: string): Promise<ListedNominee> {
    const nominee = await this.nominations.find(reading, nomination);
    if (!nominee) throw refuse('NOTICE.NOMINEE_UNKNOWN', { nomination });
    return nominee;
  }

  /** Says what the notice came to. A notice ends also after its campaign has. */
  async closed(reading: Reading, id: string, notice: Notice): Promise<readonly Part[]> {
    const live = await this.#live(reading, notice);
    return outcomesOf(notice)
      .filter(({ nomination }) => live.has(nomination))
      .map((outcome) => this.nominations.noteClosed(outcome, { notice: id, stage: notice.stage }));
  }

  async reopened(reading: Reading, id: string, notice: Notice, until: LocalDate): Promise<readonly Part[]> {
    const named = { notice: id, stage: notice.stage, until };
    return [...(await this.#live(reading, notice))].map((nomination) =>
      this.nominations.noteOpened(nomination, named),
    );
  }

  /** A letter that arrives after the end adds to what the notice came to. */
  async objectedLate(
    reading: Reading,
    id: string,
    { complaint, nomination }: { readonly complaint: string; readonly nomination: string },
    notice: Notice,
  ): Promise<readonly Part[]> {
    if (notice.status !== 'closed' || !notice.nominations.includes(nomination)) return [];
    if ((await this.nominee(reading, nomination)).stage === null) return [];
    const outcome = { nomination, complaints: [complaint] };
    return [this.nominations.noteClosed(outcome, { notice: id, stage: notice.stage })];
  }

  async #live(reading: Reading, { nominations }: Notice): Promise<ReadonlySet<string>> {
    const nominees = await Promise.all(nominations.map((nomination) => this.nominee(reading, nomination)));
    return new Set(nominees.filter(({ stage }) => stage !== null).map(({ nomination }) => nomination));
  }
}
