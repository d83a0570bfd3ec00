import type { EventRef } from '#libs/kernel';
import { evolveChecks } from './check.evolve.js';
import { evolveComplaintLinks } from './complaint-link.evolve.js';
import type { DossierEvent } from './dossier.events.js';
import type { Dossier, OpenDossier } from './dossier.state.js';
import { evolveOpinions } from './opinion.evolve.js';
import { evolveReopening } from './reopening.evolve.js';

/** What a dossier is after an event. */
export const evolve = (dossier: Dossier, event: DossierEvent, ref: EventRef): Dossier => {
  if (event.type === 'vetting.dossier-opened') return opened(event.data);
  return dossier.status === 'open' ? evolveOpen(dossier, event, ref) : dossier;
};

type Opened = Extract<DossierEvent, { type: 'vetting.dossier-opened' }>;

const opened = ({ campaign, unit, kind, category }: Opened['data']): OpenDossier => ({
  status: 'open',
  campaign,
  unit,
  kind,
  category,
  selfReview: new Map(),
  requests: new Map(),
  opinions: new Map(),
  withdrawn: new Map(),
  checks: new Map(),
  complaints: new Map(),
  outdated: new Map(),
  conferred: null,
});

const evolveOpen = (dossier: OpenDossier, event: Exclude<DossierEvent, Opened>, ref: EventRef): Dossier => {
  switch (event.type) {
    case 'vetting.self-review-recorded': {
      const attested = event.data.aspects.map((aspect) => [aspect, ref] as const);
      return { ...dossier, selfReview: new Map([...dossier.selfReview, ...attested]) };
    }
    case 'vetting.opinion-requested':
    case 'vetting.opinion-recorded':
    case 'vetting.opinion-superseded':
    case 'vetting.opinion-withdrawn':
    case 'vetting.opinion-request-withdrawn':
    case 'vetting.opinion-expired':
      return evolveOpinions(dossier, event, ref);
    case 'vetting.check-recorded':
    case 'vetting.check-superseded':
      return evolveChecks(dossier, event, ref);
    case 'vetting.reopened':
    case 'vetting.deeds-revised':
      return evolveReopening(dossier, event, ref);
    case 'vetting.complaint-linked':
    case 'vetting.complaint-concluded':
    case 'vetting.complaint-set-aside':
    case 'vetting.complaint-reopened':
    case 'vetting.clearing-noted':
      return evolveComplaintLinks(dossier, event, ref);
    case 'vetting.clearance-certified':
      return event.data.decision === 'confer' ? { ...dossier, conferred: ref } : dossier;
  }
};
