import { Injectable } from '@nestjs/common';
import type { Scope } from '#libs/kernel';
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

  async page(
    filter: LetterFilter,
    scope: Scope,
    after: string,
    limit: number,
  ): Promise<readonly LetterSummary[]> {
    return this.database.query<readonly LetterSummary[]>(pageOfLetters(filter), [
      ...inScope(scope),
      ...[filter.organ, limit, after],
    ]);
  }

  async sent(
    filter: SentFilter,
    scope: Scope,
    after: DuePlace | undefined,
    limit: number,
  ): Promise<readonly LetterSummary[]> {
    const { dueOn, id } = after ?? { dueOn: '-infinity', id: '' };
    return this.database.query<readonly LetterSummary[]>(pageOfSent(filter), [
      ...inScope(scope),
      ...[filter.organ, limit, dueOn, id],
    ]);
  }
}

/** The first values of each query. */
export const inScope = (scope: Scope): readonly unknown[] => [
  ...[scope.isAll, scope.campaigns, scope.own, scope.within, scope.asked, scope.assigned],
  scope.hidden,
];

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

/** As `VettingMatters`: hidden is a letter from whoever is recused from all of whom it speaks. */
const isSeen = `(
    $1::boolean or campaign = any ($2::text[]) or "from" = any ($3::text[])
    or "to" = any ($5::text[]) or officer = any ($6::text[])
    or exists (
      select from letter_line join dossier using (nomination)
      where letter_line.letter = letter.id and dossier.unit = any ($4::text[])))
  and exists (
    select from letter_line
    where letter_line.letter = letter.id and letter_line.nomination <> all ($7::text[]))`;

/** Those that wait for an answer are told as in the partial indexes. */
const waiting = "letter.status not in ('closed', 'withdrawn')";

export const pageOfLetters = ({ isOpen }: Pick<LetterFilter, 'isOpen'>): string => `${rows}
  where "to" = $8 and letter.id > $10 ${isOpen ? `and ${waiting}` : ''} and ${isSeen}
  order by letter.id limit $9`;

export const pageOfSent = ({ isOverdue }: Pick<SentFilter, 'isOverdue'>): string => `${rows}
  where "from" = $8 and ("dueOn", letter.id) > ($10::date, $11)
    ${isOverdue ? `and "isOverdue" and ${waiting}` : ''} and ${isSeen}
  order by letter."dueOn", letter.id limit $9`;
