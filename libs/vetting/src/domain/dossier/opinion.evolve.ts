import type { EventRef } from '#libs/kernel';
import type { OpenDossier, OpinionRequest } from './dossier.state.js';
import type { OpinionEvent } from './opinion.events.js';
import { withEntry } from './with-entry.js';

export const evolveOpinions = (dossier: OpenDossier, event: OpinionEvent, ref: EventRef): OpenDossier => {
  const { ask } = event.data;
  switch (event.type) {
    case 'vetting.opinion-requested': {
      const { organ, letter, letterId, dueOn } = event.data;
      const request = { ref, organ, letter, letterId, dueOn, isOpen: true };
      return { ...dossier, requests: withEntry(dossier.requests, ask, request) };
    }
    case 'vetting.opinion-recorded':
    case 'vetting.opinion-superseded': {
      const { organ, answer, validUntil, letterId } = event.data;
      const opinion = { ref, organ, answer, validUntil, letterId, hasExpired: false };
      const answered = withRequest(dossier, ask, { isOpen: false });
      const opinions = withEntry(dossier.opinions, ask, opinion);
      return { ...answered, opinions, withdrawn: without(dossier.withdrawn, ask) };
    }
    case 'vetting.opinion-withdrawn': {
      // Where another letter asks by now, that one goes on as it is.
      const isAsked = dossier.requests.get(ask)?.letterId === dossier.opinions.get(ask)?.letterId;
      const owed = isAsked ? withRequest(dossier, ask, { isOpen: true }) : dossier;
      const withdrawn = withEntry(dossier.withdrawn, ask, ref);
      return { ...owed, opinions: without(dossier.opinions, ask), withdrawn };
    }
    case 'vetting.opinion-request-withdrawn':
      return withRequest(dossier, ask, { isOpen: false });
    case 'vetting.opinion-expired':
      return expired(dossier, ask, ref);
  }
};

/** R41: an objection does not lapse; any other answer makes room for the next. */
const expired = (dossier: OpenDossier, ask: string, ref: EventRef): OpenDossier => {
  const opinion = dossier.opinions.get(ask);
  if (!opinion) return dossier;
  const opinions = withEntry(dossier.opinions, ask, { ...opinion, hasExpired: true });
  if (opinion.answer === 'objection') return { ...dossier, opinions };
  const outdated = new Map(dossier.outdated).set(opinion.ref, { why: 'opinion-expired', ref });
  return { ...dossier, opinions, outdated };
};

const withRequest = (dossier: OpenDossier, ask: string, change: Partial<OpinionRequest>): OpenDossier => {
  const request = dossier.requests.get(ask);
  return request
    ? { ...dossier, requests: withEntry(dossier.requests, ask, { ...request, ...change }) }
    : dossier;
};

const without = <Value>(entries: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> =>
  new Map([...entries].filter(([other]) => other !== key));
