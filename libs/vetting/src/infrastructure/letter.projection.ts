import { Injectable } from '@nestjs/common';
import { Projection, type RecordedEvent } from '#libs/projections';
import type { EntityManager } from 'typeorm';
import type { LetterEvent } from '../domain/letter/letter.events.js';
import { letterChangeOf, type LetterChange } from './letter-change.js';
import { lineChangesOf, type LineChange } from './line-changes.js';

type Listed = Extract<LetterEvent, { type: (typeof listed)[number] }>;

const listed = [
  ...(['vetting.letter-issued', 'vetting.letter-received', 'vetting.letter-assigned'] as const),
  ...(['vetting.letter-replied', 'vetting.letter-closed', 'vetting.line-superseded'] as const),
  ...(['vetting.line-withdrawn', 'vetting.line-returned', 'vetting.information-provided'] as const),
  ...([
    'vetting.letter-urged',
    'vetting.letter-overdue',
    'vetting.letter-withdrawn',
    'vetting.line-due-again',
  ] as const),
];

/** Keeps one row a letter and one a line of it, whatever the batch's size in two statements. */
@Injectable()
export class LetterProjection extends Projection<Listed> {
  readonly name = 'letter';
  readonly version = 2;
  readonly handles = listed;
  readonly tables = ['letter_line', 'letter'];

  async apply(batch: readonly RecordedEvent<Listed>[], tx: EntityManager): Promise<void> {
    const letters = new Map<string, LetterChange & { readonly id: string }>();
    const lines = new Map<string, LineChange & { readonly letter: string }>();
    for (const { id, event } of batch) {
      const before = letters.get(id);
      const change = letterChangeOf(event);
      const urged = (before?.urged ?? 0) + (change.urged ?? 0);
      letters.set(id, { ...before, ...change, urged, id });
      for (const line of lineChangesOf(event)) {
        const key = `${id}/${line.nomination}`;
        lines.set(key, { ...lines.get(key), ...line, letter: id });
      }
    }
    await tx.query(writeLetters, [JSON.stringify([...letters.values()])]);
    if (lines.size > 0) await tx.query(writeLines, [JSON.stringify([...lines.values()])]);
  }
}

/** A row that changes is there, for a letter is issued before anything else: what a change leaves out stays. */
const writeLetters = `
  insert into letter (id, campaign, number, ask, "from", "to", "dueOn", status, officer, urged, "isOverdue")
  select changed.id, coalesce(changed.campaign, letter.campaign), coalesce(changed.number, letter.number),
    coalesce(changed.ask, letter.ask), coalesce(changed."from", letter."from"),
    coalesce(changed."to", letter."to"), coalesce(changed."dueOn", letter."dueOn"),
    coalesce(changed.status, letter.status), coalesce(changed.officer, letter.officer),
    coalesce(letter.urged, 0) + changed.urged, coalesce(changed."isOverdue", letter."isOverdue", false)
  from jsonb_to_recordset($1::jsonb) as changed (
    id text, campaign text, number text, ask text, "from" text, "to" text, "dueOn" date, status text,
    officer text, urged int, "isOverdue" boolean)
  left join letter on letter.id = changed.id
  on conflict (id) do update set
    "dueOn" = excluded."dueOn", status = excluded.status, officer = excluded.officer, urged = excluded.urged,
    "isOverdue" = excluded."isOverdue"`;

const writeLines = `
  insert into letter_line (letter, nomination, status, "isReturned")
  select changed.letter, changed.nomination, changed.status,
    coalesce(changed."isReturned", letter_line."isReturned", false)
  from jsonb_to_recordset($1::jsonb) as changed (
    letter text, nomination text, status text, "isReturned" boolean)
  left join letter_line
    on letter_line.letter = changed.letter and letter_line.nomination = changed.nomination
  on conflict (letter, nomination) do update set
    status = excluded.status, "isReturned" = excluded."isReturned"`;
