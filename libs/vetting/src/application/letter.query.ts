import { Injectable } from '@nestjs/common';
import { Decisions } from '#libs/decisions';
import type { Actor, EventRef, LocalDate } from '#libs/kernel';
import { dossierDecider } from '../domain/dossier/dossier.decider.js';
import { letterDecider } from '../domain/letter/letter.decider.js';
import { issued } from '../domain/letter/letter-lines.js';
import { isOpen, type IssuedLetter, type Line, type LineAnswer } from '../domain/letter/letter.state.js';
import type { LineStatus } from '../domain/letter/letter.words.js';

type Told = 'lines' | 'officer' | 'follows' | 'dueAgain' | 'overdue';

export interface LetterView extends Omit<IssuedLetter, Told> {
  readonly id: string;
  readonly revision: number;
  readonly officer?: string;
  readonly follows?: string;
  readonly lines: readonly LineView[];
}

export interface LineView {
  readonly nomination: string;
  readonly status: LineStatus;
  readonly isReturned: boolean;
  /** Last day for its answer. */
  readonly dueOn: LocalDate;
  /** It waits for an answer, and its last day is over. */
  readonly isOverdue: boolean;
  readonly draftedBy?: string;
  /** The reply that was given last. */
  readonly reply?: Omit<LineAnswer, 'until'> & { readonly until?: string };
  /** The opinion that stands in the dossier, to be named by what supersedes it. */
  readonly opinion?: EventRef;
}

@Injectable()
export class LetterQuery {
  constructor(private readonly decisions: Decisions) {}

  /** A letter as it stands in the log now, without the texts of its drafts. */
  async show(actor: Actor, id: string): Promise<LetterView> {
    const reading = this.decisions.reading(actor);
    const letter = issued(await reading.state(letterDecider, id));
    const { dueAgain, overdue, ...rest } = letter;
    const { ask, officer, follows, dueOn } = rest;
    const lines = [...letter.lines].map(async ([nomination, line]) => {
      const dossier = await reading.state(dossierDecider, nomination);
      const opinion = dossier.status === 'open' ? dossier.opinions.get(ask)?.ref : undefined;
      const due = {
        dueOn: dueAgain.get(nomination) ?? dueOn,
        isOverdue: isOpen(line) && overdue.has(nomination),
      };
      return { nomination, ...shown(line), ...due, opinion };
    });
    return {
      ...rest,
      ...{ id, revision: reading.revision(letterDecider, id) },
      ...{ officer: officer ?? undefined, follows: follows ?? undefined },
      lines: await Promise.all(lines),
    };
  }
}

const shown = ({
  status,
  isReturned,
  draft,
  answer,
}: Line): Omit<LineView, 'nomination' | 'dueOn' | 'isOverdue'> => ({
  ...{ status, isReturned, draftedBy: draft?.by },
  reply: answer ? { ...answer, until: answer.until ?? undefined } : undefined,
});
