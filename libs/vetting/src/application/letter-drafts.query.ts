import { Injectable } from '@nestjs/common';
import { Decisions } from '#libs/decisions';
import type { Actor } from '#libs/kernel';
import { letterDecider } from '../domain/letter/letter.decider.js';
import { ofAsked } from '../domain/letter/letter-lines.js';
import type { Draft, Drafted } from '../domain/letter/letter.state.js';
import type { WrittenReply } from '../domain/dossier/reply.js';
import { Recusals } from './recusals.js';

/** A draft with its texts; what it has no use for is absent. */
export interface DraftView
  extends Pick<Draft, 'is' | 'by' | 'isCountersigned' | 'signatories'>, Partial<Said> {
  readonly nomination: string;
  /** To be named by whoever signs or countersigns it. */
  readonly draft: string;
}

interface Said extends Omit<WrittenReply, 'until'> {
  readonly until: string | undefined;
  readonly supersedes: string;
  readonly withdraws: string;
  readonly reason: string;
}

/** What the officers of the organ that is asked read before they put their names to it. */
@Injectable()
export class LetterDraftsQuery {
  constructor(
    private readonly decisions: Decisions,
    private readonly recusals: Recusals,
  ) {}

  /** Without those about nominees from whom the reader is recused. @throws VETTING.NOT_THE_ASKED */
  async show(actor: Actor, id: string): Promise<readonly DraftView[]> {
    const reading = this.decisions.reading(actor);
    const { lines } = ofAsked(await reading.state(letterDecider, id), actor);
    const recused = await this.recusals.recusedFrom(reading, [...lines.keys()], actor.accountId);
    return [...lines].flatMap(([nomination, { draft }]) => {
      if (!draft || recused.includes(nomination)) return [];
      const { ref, is, by, isCountersigned, signatories } = draft;
      return [{ nomination, draft: ref, is, by, isCountersigned, signatories, ...saidIn(draft) }];
    });
  }
}

const saidIn = (draft: Drafted): Partial<Said> => {
  switch (draft.is) {
    case 'reply':
      return inFull(draft.reply);
    case 'superseding':
      return { ...inFull(draft.reply), supersedes: draft.supersedes, reason: draft.reason };
    case 'withdrawal':
      return { withdraws: draft.withdraws, reason: draft.reason };
  }
};

const inFull = ({ until, ...said }: WrittenReply): Partial<Said> => ({ ...said, until: until ?? undefined });
