import type { DossierCommandOf } from './dossier.commands.js';
import { refuse } from './dossier.errors.js';
import type { DossierEvent } from './dossier.events.js';
import type { OpenDossier } from './dossier.state.js';

/** R39: a complaint is linked to the dossiers of those it is about, and of no one else. */
export const linkComplaint = (
  { complaint }: DossierCommandOf<'LinkComplaint'>,
  { complaints }: OpenDossier,
): readonly DossierEvent[] =>
  complaints.has(complaint) ? [] : [{ type: 'vetting.complaint-linked', data: { complaint } }];

export const concludeComplaint = (
  { complaint, finding }: DossierCommandOf<'ConcludeComplaint'>,
  { complaints }: OpenDossier,
): DossierEvent => {
  const linked = complaints.get(complaint);
  if (!linked) throw refuse('VETTING.COMPLAINT_NOT_LINKED', { complaint });
  if (linked.finding) throw refuse('VETTING.COMPLAINT_SETTLED', { complaint, current: linked.ref });
  return { type: 'vetting.complaint-concluded', data: { complaint, finding } };
};
