import type { Circumstances, Decider } from '#libs/kernel';
import { clearName, reopenComplaint } from './complaint-aftermath.js';
import { acceptComplaint, declineComplaint, lodgeComplaint } from './complaint-intake.js';
import { absorbComplaint, mergeComplaints } from './complaint-merging.js';
import { noteReplyOverdue, setReplyDue, tellReporter } from './complaint-replies.js';
import type { ComplaintCommand } from './complaint.commands.js';
import type { ComplaintEvent } from './complaint.events.js';
import { evolve } from './complaint.evolve.js';
import type { ComplaintFacts } from './complaint.facts.js';
import { unlodged, type Complaint } from './complaint.state.js';
import {
  concludeInvestigation,
  openInvestigation,
  reassignInvestigators,
  recordInvestigationStep,
} from './investigation.js';

/** A report about nominees (R39), from the day it comes in to what was found about each of them. */
export const complaintDecider: Decider<ComplaintCommand, ComplaintEvent, Complaint, ComplaintFacts> = {
  category: 'complaint',
  initialState: unlodged,
  decide: (command, complaint, facts) => [eventOf(command, complaint, facts)],
  evolve,
};

const eventOf = (
  command: ComplaintCommand,
  complaint: Complaint,
  facts: ComplaintFacts & Circumstances,
): ComplaintEvent => {
  switch (command.type) {
    case 'LodgeComplaint':
      return lodgeComplaint(command, complaint, facts);
    case 'AcceptComplaint':
      return acceptComplaint(complaint, facts);
    case 'DeclineComplaint':
      return declineComplaint(command, complaint, facts);
    case 'TellReporter':
      return tellReporter(command, complaint, facts);
    case 'NoteReplyOverdue':
      return noteReplyOverdue(command, complaint, facts);
    case 'SetReplyDue':
      return setReplyDue(command, complaint, facts);
    case 'OpenInvestigation':
      return openInvestigation(command, complaint, facts);
    case 'ReassignInvestigators':
      return reassignInvestigators(command, complaint, facts);
    case 'RecordInvestigationStep':
      return recordInvestigationStep(command, complaint, facts);
    case 'ConcludeInvestigation':
      return concludeInvestigation(command, complaint, facts);
    case 'ClearName':
      return clearName(command, complaint, facts);
    case 'ReopenComplaint':
      return reopenComplaint(command, complaint, facts);
    case 'MergeComplaints':
      return mergeComplaints(command, complaint, facts);
    case 'AbsorbComplaint':
      return absorbComplaint(command, complaint, facts);
  }
};
