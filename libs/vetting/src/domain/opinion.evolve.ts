import type { EventRef } from '#libs/kernel';
import type { OpinionEvent } from './opinion.events.js';
import type { OpenDossier } from './dossier.state.js';
import { withEntry } from './with-entry.js';

export const evolveOpinions = (dossier: OpenDossier, event: OpinionEvent, ref: EventRef): OpenDossier => {
  switch (event.type) {
    case 'vetting.opinion-requested': {
      const { ask, organ, letter, dueOn } = event.data;
      return { ...dossier, requests: withEntry(dossier.requests, ask, { ref, organ, letter, dueOn }) };
    }
    case 'vetting.opinion-recorded':
    case 'vetting.opinion-superseded': {
      const { ask, organ, answer, validUntil } = event.data;
      return { ...dossier, opinions: withEntry(dossier.opinions, ask, { ref, organ, answer, validUntil }) };
    }
  }
};
