import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  LetterList,
  type DuePlace,
  type LetterFilter,
  type LetterSummary,
  type SentFilter,
} from '../application/ports/letter-list.port.js';

@Injectable()
export class StoredLetterList extends LetterList {
  constructor(private readonly database: DataSource) {
    super();
  }

  async page(filter: LetterFilter, after: string, limit: number): Promise<readonly LetterSummary[]> {
    const { organ, reader } = filter;
    return this.database.query<readonly LetterSummary[]>(pageOfLetters(filter), [
      ...[organ, after, limit],
      ...[reader?.organId ?? null, reader?.organs ?? null],
    ]);
  }

  async sent(
    filter: SentFilter,
    after: DuePlace | undefined,
    limit: number,
  ): Promise<readonly LetterSummary[]> {
    const { dueOn, id } = after ?? { dueOn: '-infinity', id: '' };
    return this.database.query<readonly LetterSummary[]>(pageOfSent(filter), [
      ...[filter.organ, dueOn, id, limit],
      filter.reader?.organs ?? null,
    ]);
  }
}

/** The lines are counted for the letters of one page only. */
const rows = `
  select letter.id, campaign, number, ask, "from", "to", to_char("dueOn", 'YYYY-MM-DD') as "dueOn",
    letter.status, officer, counted.lines, counted.open, counted.returned, urged, "isOverdue"
  from letter
  cross join lateral (
    select count(*)::int as lines,
      (count(*) filter (where status not in ('answered', 'withdrawn')))::int as open,
      (count(*) filter (where "isReturned"))::int as returned
    from letter_line where letter_line.letter = letter.id
  ) as counted`;

/** Those that wait for an answer are told as in the partial indexes. */
const waiting = "letter.status not in ('closed', 'withdrawn')";

export const pageOfLetters = ({ isOpen }: Pick<LetterFilter, 'isOpen'>): string => `${rows}
  where "to" = $1 and letter.id > $2 ${isOpen ? `and ${waiting}` : ''}
    and ($4::text is null or "to" = $4 or "from" = any ($5::text[]))
  order by letter.id limit $3`;

export const pageOfSent = ({ isOverdue }: Pick<SentFilter, 'isOverdue'>): string => `${rows}
  where "from" = $1 and ("dueOn", letter.id) > ($2::date, $3) ${isOverdue ? `and "isOverdue" and ${waiting}` : ''}
    and ($5::text[] is null or "from" = any ($5))
  order by letter."dueOn", letter.id limit $4`;
