import type { Circumstances, Decider } from '#libs/kernel';
import type { ComplaintCommand, ComplaintCommandOf } from './complaint.commands.js';
import { refuse } from './complaint.errors.js';
import type { ComplaintEvent } from './complaint.events.js';
import type { ComplaintFacts } from './complaint.facts.js';
import { unlodged, type Complaint } from './complaint.state.js';
import { concludeInvestigation, openInvestigation } from './investigation.js';

/** A report about nominees (R39), from the day it comes in to what was found about each of them. */
export const complaintDecider: Decider<ComplaintCommand, ComplaintEvent, Complaint, ComplaintFacts> = {
  category: 'complaint',
  initialState: unlodged,
  decide,
  evolve,
};

function decide(
  command: ComplaintCommand,
  complaint: Complaint,
  facts: ComplaintFacts & Circumstances,
): readonly ComplaintEvent[] {
  switch (command.type) {
    case 'LodgeComplaint':
      return [lodge(command, complaint, facts)];
    case 'OpenInvestigation':
      return [openInvestigation(command, complaint, facts)];
    case 'ConcludeInvestigation':
      return [concludeInvestigation(command, complaint, facts)];
  }
}

const lodge = (
  { lane, channel, about, notice, text }: ComplaintCommandOf<'LodgeComplaint'>,
  { status }: Complaint,
  { actor, rule }: ComplaintFacts & Circumstances,
): ComplaintEvent => {
  if (status !== 'unlodged') throw refuse('VETTING.COMPLAINT_ALREADY_LODGED', { rule });
  if (about.length === 0) throw refuse('VETTING.COMPLAINT_ABOUT_NOBODY');
  if (text.trim() === '') throw refuse('VETTING.COMPLAINT_WITHOUT_TEXT', { rule });
  return {
    type: 'vetting.complaint-lodged',
    data: { lane, channel, about: [...new Set(about)], notice, receivedBy: actor.organId, text },
  };
};

function evolve(complaint: Complaint, event: ComplaintEvent): Complaint {
  switch (event.type) {
    case 'vetting.complaint-lodged': {
      const { lane, about, notice, receivedBy } = event.data;
      return { status: 'lodged', lane, about, notice, receivedBy };
    }
    case 'vetting.investigation-opened': {
      if (complaint.status !== 'lodged') return complaint;
      const { organ, investigators } = event.data;
      return { ...complaint, status: 'investigated', organ, investigators };
    }
    case 'vetting.investigation-concluded':
      if (complaint.status !== 'investigated') return complaint;
      return { ...complaint, status: 'concluded', conclusions: event.data.conclusions };
  }
}
