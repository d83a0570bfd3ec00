import type { Fold } from '#libs/decisions';
import type { EventRef, LocalDate } from '#libs/kernel';
import { dossierDecider } from '../domain/dossier/dossier.decider.js';
import type { DossierEvent } from '../domain/dossier/dossier.events.js';
import type { Answer } from '../domain/dossier/dossier.words.js';
import { withEntry } from '../domain/dossier/with-entry.js';

/** One organ that was asked, by another. */
export interface Asked {
  readonly organ: string;
  readonly by: string;
  readonly letterId: string | null;
}

/** One opinion in its own words. */
export interface OpinionText {
  readonly ref: EventRef;
  readonly organ: string;
  readonly letterId: string | null;
  readonly answer: Answer;
  readonly until: LocalDate | null;
  readonly question: string;
  readonly grounds: string;
  /** Why it took the place of the one before; empty where there was none. */
  readonly reason: string;
}

/** All that was ever asked and said, under one kind of organ. */
export interface Heard {
  readonly asked: readonly Asked[];
  readonly given: readonly OpinionText[];
}

export const unheard: Heard = { asked: [], given: [] };

/** By kind of organ. Read to be shown to those concerned: what decides about a dossier never holds these texts. */
export const opinionTexts: Fold<ReadonlyMap<string, Heard>, DossierEvent> = {
  category: dossierDecider.category,
  initialState: new Map(),
  evolve: (heard, event, ref) => {
    if (event.type === 'vetting.opinion-requested') {
      const { ask, organ, requestedBy: by, letterId } = event.data;
      return withSaid(heard, ask, { asked: [{ organ, by, letterId }] });
    }
    if (event.type === 'vetting.opinion-recorded')
      return withSaid(heard, event.data.ask, { given: [textOf({ ...event.data, reason: '' }, ref)] });
    if (event.type === 'vetting.opinion-superseded')
      return withSaid(heard, event.data.ask, { given: [textOf(event.data, ref)] });
    return heard;
  },
};

const withSaid = (
  heard: ReadonlyMap<string, Heard>,
  ask: string,
  { asked = [], given = [] }: Partial<Heard>,
): ReadonlyMap<string, Heard> => {
  const before = heard.get(ask) ?? unheard;
  return withEntry(heard, ask, { asked: [...before.asked, ...asked], given: [...before.given, ...given] });
};

const textOf = (said: Omit<OpinionText, 'ref'>, ref: EventRef): OpinionText => {
  const { organ, letterId, answer, until, question, grounds, reason } = said;
  return { ref, organ, letterId, answer, until, question, grounds, reason };
};
