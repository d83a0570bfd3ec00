import { Injectable } from '@nestjs/common';
import { Decisions, type Fold, type Reading } from '#libs/decisions';
import type { Actor, EventRef } from '#libs/kernel';
import { dossierDecider } from '../domain/dossier/dossier.decider.js';
import { opened } from '../domain/dossier/opened.js';
import { refuse } from '../domain/dossier/opinion-texts.errors.js';
import { letterDecider } from '../domain/letter/letter.decider.js';
import type { LetterEvent } from '../domain/letter/letter.events.js';
import { opinionTexts, unheard, type Asked, type OpinionText } from './opinion-texts.js';
import { Recusals } from './recusals.js';

/** What the asking organ told the organ that wanted to know more. */
export interface InformationText {
  readonly ref: EventRef;
  readonly letterId: string;
  readonly text: string;
  /** SHA-256 of each. */
  readonly attachments: readonly string[];
}

export interface OpinionTextsView {
  /** In the order in which they were given; what was superseded or taken back among them. */
  readonly opinions: readonly Shown[];
  readonly information: readonly InformationText[];
}

type Shown = Omit<OpinionText, 'letterId' | 'until'> & {
  readonly letterId?: string;
  readonly until?: string;
};

/** What was said of a nominee: to the organ that asked and the one that was asked alone, to auditors, and to nobody recused. */
@Injectable()
export class OpinionTextsQuery {
  constructor(
    private readonly decisions: Decisions,
    private readonly recusals: Recusals,
  ) {}

  /** @throws VETTING.DOSSIER_NOT_FOUND, VETTING.OPINION_CONFIDENTIAL */
  async show(actor: Actor, nomination: string, ask: string): Promise<OpinionTextsView> {
    const reading = this.decisions.reading(actor);
    opened(await reading.state(dossierDecider, nomination));
    const texts = await this.decisions.reading(actor).state(opinionTexts, nomination);
    const { asked, given } = texts.get(ask) ?? unheard;
    const between = asked.filter(
      ({ organ, by }) => actor.role === 'auditor' || organ === actor.organId || by === actor.organId,
    );
    const recused = await this.recusals.recusedFrom(reading, [nomination], actor.accountId);
    if (between.length === 0 || recused.length > 0) throw refuse('VETTING.OPINION_CONFIDENTIAL', { ask });
    const letters = [...new Set(between.flatMap(({ letterId }) => letterId ?? []))];
    const told = letters.map((letter) => informationIn(this.decisions.reading(actor), letter, nomination));
    return {
      opinions: given.filter((opinion) => between.some((request) => answers(opinion, request))).map(shown),
      information: (await Promise.all(told)).flat(),
    };
  }
}

const answers = (opinion: OpinionText, { organ, letterId }: Asked): boolean =>
  opinion.organ === organ && opinion.letterId === letterId;

const shown = ({ letterId, until, ...opinion }: OpinionText): Shown => ({
  ...opinion,
  letterId: letterId ?? undefined,
  until: until ?? undefined,
});

const informationIn = async (
  reading: Reading,
  letterId: string,
  about: string,
): Promise<readonly InformationText[]> => {
  const told = await reading.state(informationTold, letterId);
  return told.flatMap(({ nomination, ...information }) =>
    nomination === about ? [{ ...information, letterId }] : [],
  );
};

type Told = Omit<InformationText, 'letterId'> & { readonly nomination: string };

const informationTold: Fold<readonly Told[], LetterEvent> = {
  category: letterDecider.category,
  initialState: [],
  evolve: (told, { type, data }, ref) => {
    if (type !== 'vetting.information-provided') return told;
    const { nomination, text, attachments } = data;
    return [...told, { ref, nomination, text, attachments }];
  },
};
