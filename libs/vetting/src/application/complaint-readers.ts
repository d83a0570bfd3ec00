import { Injectable } from '@nestjs/common';
import type { Reading } from '#libs/decisions';
import { complaintDecider } from '../domain/complaint/complaint.decider.js';
import { inCharge, type LodgedComplaint } from '../domain/complaint/complaint.state.js';
import { mayInvestigate } from '../domain/complaint/investigator-remit.js';
import { accusedBefore, ComplaintRules } from './complaint-rules.js';
import { Organs } from './ports/organs.port.js';
import { Recusals } from './recusals.js';

/** Who may know what: of whichever organ, never a nominee's own unit, and nobody who is recused. */
@Injectable()
export class ComplaintReaders {
  constructor(
    private readonly rules: ComplaintRules,
    private readonly organs: Organs,
    private readonly recusals: Recusals,
  ) {}

  /** The organ in charge alone. */
  async mayKnowReporter(reading: Reading, complaint: LodgedComplaint): Promise<boolean> {
    return inCharge(complaint) === reading.circumstances.actor.organId && this.#isFree(reading, complaint);
  }

  /** Auditors, and those who act on it or on the one into which it was merged. */
  async mayKnowText(reading: Reading, complaint: LodgedComplaint): Promise<boolean> {
    if (!(await this.#isFree(reading, complaint))) return false;
    return reading.circumstances.actor.role === 'auditor' || this.#actsOn(reading, complaint);
  }

  async #actsOn(reading: Reading, complaint: LodgedComplaint): Promise<boolean> {
    const { accountId, organId } = reading.circumstances.actor;
    if (inCharge(complaint) === organId || complaint.investigators.includes(accountId)) return true;
    if (complaint.mergedInto !== null) return this.#actsOnNamed(reading, complaint.mergedInto);
    return complaint.organ === null && this.#mayTakeUp(reading, complaint);
  }

  async #actsOnNamed(reading: Reading, id: string): Promise<boolean> {
    const complaint = await reading.state(complaintDecider, id);
    return complaint.status !== 'unlodged' && this.mayKnowText(reading, complaint);
  }

  /** Who decides whether it is taken up must know what it says. */
  async #mayTakeUp(reading: Reading, { about }: LodgedComplaint): Promise<boolean> {
    const { organId } = reading.circumstances.actor;
    const concerned = await this.rules.concerned(reading, about);
    return mayInvestigate(organId, accusedBefore(this.organs, organId, concerned));
  }

  async #isFree(reading: Reading, { about }: LodgedComplaint): Promise<boolean> {
    const { accountId, organId } = reading.circumstances.actor;
    const concerned = await this.rules.concerned(reading, about);
    if (concerned.some(({ unit }) => unit === organId)) return false;
    return (await this.recusals.recusedFrom(reading, about, accountId)).length === 0;
  }
}
