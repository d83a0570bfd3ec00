import type { EventRef } from '#libs/kernel';
import type { ComplaintLinkEvent } from './complaint-link.events.js';
import type { LinkedComplaint, OpenDossier } from './dossier.state.js';
import { withEntry } from './with-entry.js';

export const evolveComplaintLinks = (
  dossier: OpenDossier,
  event: ComplaintLinkEvent,
  ref: EventRef,
): OpenDossier => {
  const { complaint } = event.data;
  const before = dossier.complaints.get(complaint);
  const after = linkAfter(event, ref, before);
  return { ...dossier, complaints: withEntry(dossier.complaints, complaint, after) };
};

const linkAfter = (
  event: ComplaintLinkEvent,
  ref: EventRef,
  before: LinkedComplaint = { ref, finding: null },
): LinkedComplaint => {
  switch (event.type) {
    case 'vetting.complaint-linked':
    case 'vetting.complaint-reopened':
      return { ref, finding: null };
    case 'vetting.complaint-concluded':
      return { ref, finding: event.data.finding };
    case 'vetting.complaint-set-aside': {
      const { why, into } = event.data;
      return { ref, finding: why, ...(into === null ? {} : { into }) };
    }
    case 'vetting.clearing-noted':
      return { ...before, clearedBy: ref };
  }
};
