import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LetterList, type LetterFilter, type LetterSummary } from '../application/ports/letter-list.port.js';

@Injectable()
export class StoredLetterList extends LetterList {
  constructor(private readonly database: DataSource) {
    super();
  }

  async page(filter: LetterFilter, after: string, limit: number): Promise<readonly LetterSummary[]> {
    return this.database.query<readonly LetterSummary[]>(pageOfLetters(filter), [filter.organ, after, limit]);
  }
}

/** The lines are counted for the letters of one page only; the open ones are told as in the partial index. */
export const pageOfLetters = ({ isOpen }: Pick<LetterFilter, 'isOpen'>): string => `
  select letter.id, campaign, number, ask, "from", "to", to_char("dueOn", 'YYYY-MM-DD') as "dueOn",
    letter.status, officer, counted.lines, counted.open, counted.returned, urged, "isOverdue"
  from letter
  cross join lateral (
    select count(*)::int as lines,
      (count(*) filter (where status not in ('answered', 'withdrawn')))::int as open,
      (count(*) filter (where "isReturned"))::int as returned
    from letter_line where letter_line.letter = letter.id
  ) as counted
  where "to" = $1 and letter.id > $2 ${isOpen ? "and letter.status not in ('closed', 'withdrawn')" : ''}
  order by letter.id limit $3`;
