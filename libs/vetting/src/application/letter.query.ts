import { Injectable } from '@nestjs/common';
import { Decisions } from '#libs/decisions';
import type { Actor, EventRef } from '#libs/kernel';
import { dossierDecider } from '../domain/dossier/dossier.decider.js';
import { letterDecider } from '../domain/letter/letter.decider.js';
import { issued } from '../domain/letter/letter-lines.js';
import type { IssuedLetter, Line, LineAnswer } from '../domain/letter/letter.state.js';
import type { LineStatus } from '../domain/letter/letter.words.js';

export interface LetterView extends Omit<IssuedLetter, 'lines' | 'officer' | 'follows'> {
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
    const { ask, officer, follows } = letter;
    const lines = [...letter.lines].map(async ([nomination, line]) => {
      const dossier = await reading.state(dossierDecider, nomination);
      const opinion = dossier.status === 'open' ? dossier.opinions.get(ask)?.ref : undefined;
      return { nomination, ...shown(line), opinion };
    });
    return {
      ...letter,
      ...{ id, revision: reading.revision(letterDecider, id) },
      ...{ officer: officer ?? undefined, follows: follows ?? undefined },
      lines: await Promise.all(lines),
    };
  }
}

const shown = ({ status, isReturned, draft, answer }: Line): Omit<LineView, 'nomination'> => ({
  ...{ status, isReturned, draftedBy: draft?.by },
  reply: answer ? { ...answer, until: answer.until ?? undefined } : undefined,
});
