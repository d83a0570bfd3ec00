import type { ComplaintLinkEvent } from './complaint-link.events.js';
import type { ComplaintLinkNote, ComplaintLinkNoteOf } from './complaint-link.commands.js';
import { refuse } from './dossier.errors.js';
import type { LinkedComplaint, OpenDossier } from './dossier.state.js';

/** R39: a complaint is linked to the dossiers of those it is about, and of no one else. */
export const noteComplaint = (
  note: ComplaintLinkNote,
  dossier: OpenDossier,
): readonly ComplaintLinkEvent[] => {
  switch (note.type) {
    case 'LinkComplaint':
      return linkComplaint(note, dossier);
    case 'ConcludeComplaint':
      return [concludeComplaint(note, dossier)];
    case 'SetComplaintAside':
      return [setAside(note, dossier)];
    case 'ReopenComplaint':
      return reopenComplaint(note, dossier);
    case 'NoteNameCleared':
      return noteNameCleared(note, dossier);
  }
};

const linkComplaint = (
  { complaint }: ComplaintLinkNoteOf<'LinkComplaint'>,
  { complaints }: OpenDossier,
): readonly ComplaintLinkEvent[] =>
  complaints.has(complaint) ? [] : [{ type: 'vetting.complaint-linked', data: { complaint } }];

const concludeComplaint = (
  { complaint, finding }: ComplaintLinkNoteOf<'ConcludeComplaint'>,
  dossier: OpenDossier,
): ComplaintLinkEvent => {
  refuseSettled(complaint, linkedTo(complaint, dossier));
  return { type: 'vetting.complaint-concluded', data: { complaint, finding } };
};

/** Declined or merged: it stands against nobody any more. */
const setAside = (
  { complaint, why, into }: ComplaintLinkNoteOf<'SetComplaintAside'>,
  dossier: OpenDossier,
): ComplaintLinkEvent => {
  refuseSettled(complaint, linkedTo(complaint, dossier));
  return { type: 'vetting.complaint-set-aside', data: { complaint, why, into } };
};

/** R39: looked into again, it holds the nominee up again. */
const reopenComplaint = (
  { complaint }: ComplaintLinkNoteOf<'ReopenComplaint'>,
  dossier: OpenDossier,
): readonly ComplaintLinkEvent[] => {
  const linked = dossier.complaints.get(complaint);
  // It reached the honour alone, which is gone since.
  if (!linked) return linkComplaint({ type: 'LinkComplaint', complaint }, dossier);
  return linked.finding ? [{ type: 'vetting.complaint-reopened', data: { complaint } }] : [];
};

const noteNameCleared = (
  { complaint }: ComplaintLinkNoteOf<'NoteNameCleared'>,
  dossier: OpenDossier,
): readonly ComplaintLinkEvent[] => {
  linkedTo(complaint, dossier);
  return [{ type: 'vetting.clearing-noted', data: { complaint } }];
};

const linkedTo = (complaint: string, { complaints }: OpenDossier): LinkedComplaint => {
  const linked = complaints.get(complaint);
  if (!linked) throw refuse('VETTING.COMPLAINT_NOT_LINKED', { complaint });
  return linked;
};

const refuseSettled = (complaint: string, { finding, ref }: LinkedComplaint): void => {
  if (finding) throw refuse('VETTING.COMPLAINT_SETTLED', { complaint, current: ref });
};
