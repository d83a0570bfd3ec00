import { Injectable } from '@nestjs/common';
import { part, type Part, type Reading } from '#libs/decisions';
import type { ComplaintCommand, ComplaintCommandOf } from '../domain/complaint/complaint.commands.js';
import { complaintDecider } from '../domain/complaint/complaint.decider.js';
import type { LodgedComplaint } from '../domain/complaint/complaint.state.js';
import type { Finding } from '../domain/dossier/dossier.words.js';
import { ComplaintFactsReader } from './complaint-facts.js';
import { ComplaintReach } from './complaint-reach.js';
import { Recusals } from './recusals.js';

/** Which streams an act on a complaint writes, all in one append: its own, and those of whom it is about. */
@Injectable()
export class ComplaintActs {
  constructor(
    private readonly facts: ComplaintFactsReader,
    private readonly reach: ComplaintReach,
    private readonly recusals: Recusals,
  ) {}

  /** @throws RefusedOnRecord for the act of somebody who is recused from one of those it is about */
  async parts(reading: Reading, id: string, command: ComplaintCommand): Promise<readonly Part[]> {
    if (!isOfNobody(command)) await this.#expectImpartial(reading, id, command);
    const facts = await this.facts.of(reading, id, command);
    const own = part(complaintDecider, id, command, facts);
    if (command.type === 'LodgeComplaint') {
      const about = [...new Set(command.about)];
      return [own, ...(await this.reach.lodged(reading, id, { about, holders: facts.holders ?? [] }))];
    }
    const complaint = await reading.state(complaintDecider, id);
    if (complaint.status === 'unlodged') return [own];
    return [own, ...(await this.#consequences(reading, id, command, complaint, facts.holders ?? []))];
  }

  async #consequences(
    reading: Reading,
    id: string,
    command: Exclude<ComplaintCommand, ComplaintCommandOf<'LodgeComplaint'>>,
    complaint: LodgedComplaint,
    holders: readonly string[],
  ): Promise<readonly Part[]> {
    switch (command.type) {
      case 'DeclineComplaint':
        return this.reach.setAside(reading, id, complaint, null);
      case 'ConcludeInvestigation':
        return this.reach.concluded(reading, id, complaint, findingsOf(command));
      case 'ClearName':
        return this.reach.cleared(reading, id, command.nomination, complaint);
      case 'ReopenComplaint':
        return this.reach.reopened(reading, id, { about: complaint.about, holders });
      case 'MergeComplaints':
        return this.#merged(reading, id, command.into, complaint);
      case 'AcceptComplaint':
      case 'TellReporter':
      case 'NoteReplyOverdue':
      case 'SetReplyDue':
      case 'OpenInvestigation':
      case 'ReassignInvestigators':
      case 'RecordInvestigationStep':
      case 'AbsorbComplaint':
        return [];
    }
  }

  /** The other is then about these, too, where they are not among its own. */
  async #merged(
    reading: Reading,
    id: string,
    into: string,
    { about, holders }: LodgedComplaint,
  ): Promise<readonly Part[]> {
    const other = await reading.state(complaintDecider, into);
    const known = other.status === 'unlodged' ? [] : other.about;
    const added = about.filter((nomination) => !known.includes(nomination));
    const command = { type: 'AbsorbComplaint', complaint: id, about, holders } as const;
    return [
      part(complaintDecider, into, command, await this.facts.of(reading, into, command)),
      ...(await this.reach.setAside(reading, id, { about, holders }, into)),
      ...(await this.reach.lodged(reading, into, { about: added, holders })),
    ];
  }

  /** Whoever merges two decides on those of either. */
  async #expectImpartial(reading: Reading, id: string, command: ComplaintCommand): Promise<void> {
    const ids = command.type === 'MergeComplaints' ? [id, command.into] : [id];
    const complaints = await Promise.all(ids.map((each) => reading.state(complaintDecider, each)));
    const about = complaints.flatMap((complaint) => (complaint.status === 'unlodged' ? [] : complaint.about));
    await this.recusals.expectImpartial(reading, command.type, [...new Set(about)]);
  }
}

/** Anyone may report, and the clock is close to nobody. */
const isOfNobody = ({ type }: ComplaintCommand): boolean =>
  type === 'LodgeComplaint' || type === 'NoteReplyOverdue' || type === 'SetReplyDue';

/** The decider has refused a conclusion that leaves anybody out before this is asked. */
const findingsOf = ({
  conclusions,
}: ComplaintCommandOf<'ConcludeInvestigation'>): ((nomination: string) => Finding) => {
  const findings = new Map(conclusions.map(({ nomination, finding }) => [nomination, finding]));
  return (nomination) => findings.get(nomination) ?? 'unsubstantiated';
};
