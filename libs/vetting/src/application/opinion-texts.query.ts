import { Injectable } from '@nestjs/common';
import { Decisions, type Fold, type Reading } from '#libs/decisions';
import { isOneOf, type Actor, type EventRef } from '#libs/kernel';
import { dossierDecider } from '../domain/dossier/dossier.decider.js';
import type { OpenDossier } from '../domain/dossier/dossier.state.js';
import { opened } from '../domain/dossier/opened.js';
import { refuse } from '../domain/dossier/opinion-texts.errors.js';
import { letterDecider } from '../domain/letter/letter.decider.js';
import type { LetterEvent } from '../domain/letter/letter.events.js';
import { rowOf } from './opinion-facts.js';
import { opinionTexts, unheard, type Asked, type OpinionText } from './opinion-texts.js';
import { Campaigns } from './ports/campaigns.port.js';
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

/** What was said of a nominee: to the organ that asked (or its named officers) and the one asked, to auditors; to nobody recused. */
@Injectable()
export class OpinionTextsQuery {
  constructor(
    private readonly decisions: Decisions,
    private readonly recusals: Recusals,
    private readonly campaigns: Campaigns,
  ) {}

  /** @throws VETTING.DOSSIER_NOT_FOUND, VETTING.OPINION_CONFIDENTIAL */
  async show(actor: Actor, nomination: string, ask: string): Promise<OpinionTextsView> {
    const reading = this.decisions.reading(actor);
    const dossier = opened(await reading.state(dossierDecider, nomination));
    const texts = await this.decisions.reading(actor).state(opinionTexts, nomination);
    const { asked, given } = texts.get(ask) ?? unheard;
    const isForNamed = await this.#isForNamed(reading, dossier, ask);
    const mine = await Promise.all(
      asked.map(async (request) => {
        if (actor.role === 'auditor' || request.organ === actor.organId) return [request];
        if (request.by !== actor.organId) return [];
        return !isForNamed || (await isReader(reading, request, actor)) ? [request] : [];
      }),
    );
    const between = mine.flat();
    const recused = await this.recusals.recusedFrom(reading, [nomination], actor.accountId);
    if (between.length === 0 || recused.length > 0) throw refuse('VETTING.OPINION_CONFIDENTIAL', { ask });
    const letters = [...new Set(between.flatMap(({ letterId }) => letterId ?? []))];
    const told = letters.map((letter) => informationIn(this.decisions.reading(actor), letter, nomination));
    return {
      opinions: given.filter((opinion) => between.some((request) => answers(opinion, request))).map(shown),
      information: (await Promise.all(told)).flat(),
    };
  }

  async #isForNamed(reading: Reading, { campaign, ...nominee }: OpenDossier, ask: string): Promise<boolean> {
    const rulebook = await this.campaigns.rulebookOf(reading, campaign);
    return rowOf(rulebook, nominee, ask)?.reasonsFor === 'named-officers';
  }
}

/** Without a letter, nobody was named. */
const isReader = async (reading: Reading, { letterId }: Asked, actor: Actor): Promise<boolean> => {
  if (letterId === null) return false;
  const letter = await reading.state(letterDecider, letterId);
  return letter.status !== 'unissued' && isOneOf(letter.readers, actor);
};

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
