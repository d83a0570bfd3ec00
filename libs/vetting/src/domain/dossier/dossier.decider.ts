import type { Circumstances, Decider } from '#libs/kernel';
import { certifyClearance } from './certification.js';
import { recordCheck, supersedeCheck } from './checks.js';
import { noteComplaint } from './complaint-links.js';
import type { DossierCommand, DossierCommandOf } from './dossier.commands.js';
import { refuse } from './dossier.errors.js';
import { evolve } from './dossier.evolve.js';
import type { DossierEvent } from './dossier.events.js';
import type { DossierFacts } from './dossier.facts.js';
import { unopened, type Dossier, type OpenDossier } from './dossier.state.js';
import { opened } from './opened.js';
import { expireOpinion, withdrawOpinion, withdrawRequest } from './opinion-ends.js';
import { recordOpinion, requestOpinion, supersedeOpinion } from './opinions.js';
import { reopen, reopenAll } from './reopening.js';
import { recordSelfReview } from './self-review.js';

/** All vetting of one nominee (R34–R42): what is asked for, what came in, and the clearance that it gives. */
export const dossierDecider: Decider<DossierCommand, DossierEvent, Dossier, DossierFacts> = {
  category: 'dossier',
  initialState: unopened,
  decide,
  evolve,
};

function decide(
  command: DossierCommand,
  dossier: Dossier,
  facts: DossierFacts & Circumstances,
): readonly DossierEvent[] {
  if (command.type === 'OpenDossier') return [open(command, dossier)];
  return decideOpen(command, opened(dossier), facts);
}

const open = ({ type, ...data }: DossierCommandOf<'OpenDossier'>, dossier: Dossier): DossierEvent => {
  if (dossier.status === 'open') throw refuse('VETTING.DOSSIER_ALREADY_OPEN');
  return { type: 'vetting.dossier-opened', data };
};

const decideOpen = (
  command: Exclude<DossierCommand, DossierCommandOf<'OpenDossier'>>,
  dossier: OpenDossier,
  facts: DossierFacts & Circumstances,
): readonly DossierEvent[] => {
  switch (command.type) {
    case 'RecordSelfReview':
      return recordSelfReview(command, dossier, facts);
    case 'RequestOpinion':
      return [requestOpinion(command, dossier, facts)];
    case 'RecordOpinion':
      return [recordOpinion(command, dossier, facts)];
    case 'SupersedeOpinion':
      return [supersedeOpinion(command, dossier, facts)];
    case 'WithdrawOpinion':
      return [withdrawOpinion(command, dossier, facts)];
    case 'WithdrawRequest':
      return withdrawRequest(command, dossier);
    case 'ExpireOpinion':
      return expireOpinion(command, dossier, facts);
    case 'RecordCheck':
      return [recordCheck(command, dossier, facts)];
    case 'SupersedeCheck':
      return [supersedeCheck(command, dossier, facts)];
    case 'ReopenDossier':
      return [reopen(command, dossier, facts)];
    case 'ReopenAll':
      return [reopenAll(command, dossier, facts)];
    case 'NoteDeedsRevised':
      return [{ type: 'vetting.deeds-revised', data: { checks: command.checks } }];
    case 'LinkComplaint':
    case 'ConcludeComplaint':
    case 'SetComplaintAside':
    case 'ReopenComplaint':
    case 'NoteNameCleared':
      return noteComplaint(command, dossier);
    case 'CertifyClearance':
      return [certifyClearance(command, dossier, facts)];
  }
};
