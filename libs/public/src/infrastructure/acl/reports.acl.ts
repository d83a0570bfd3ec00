import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Decisions, type Envelope, type Fold, type Reading } from '#libs/decisions';
import { thePublic } from '#libs/kernel';
import { DecideNotice } from '#libs/notice';
import { complaintDecider, DecideComplaint, type Complaint, type ComplaintEvent } from '#libs/vetting';
import { Reports, type Sending, type Statement } from '../../application/ports/reports.port.js';
import type { Report } from '../../domain/progress.js';

type Lodged = Exclude<Complaint, { status: 'unlodged' }>;

@Injectable()
export class ReportsOfVetting extends Reports {
  constructor(
    private readonly bus: CommandBus,
    private readonly decisions: Decisions,
  ) {
    super();
  }

  async object(notice: string, nomination: string, statement: Statement, sending: Sending): Promise<void> {
    const command = {
      type: 'RaiseObjection',
      complaint: sending.id,
      nomination,
      channel,
      ...statement,
    } as const;
    await this.bus.execute(new DecideNotice(notice, command, envelopeOf(sending)));
  }

  async complain(about: readonly string[], statement: Statement, sending: Sending): Promise<void> {
    const command = { type: 'LodgeComplaint', about, notice: null, channel, ...statement } as const;
    await this.bus.execute(new DecideComplaint(sending.id, command, envelopeOf(sending)));
  }

  async find(id: string): Promise<Report | undefined> {
    const reading = this.decisions.reading(thePublic);
    const complaint = await reading.state(complaintDecider, id);
    if (complaint.status === 'unlodged') return undefined;
    const { lane, notice, about, replies } = complaint;
    const { status, conclusions } = await settling(reading, complaint);
    const found = conclusions.filter(({ nomination }) => about.includes(nomination));
    return {
      ...{ isObjection: notice !== null, lane, status },
      isUpheld: found.some(({ finding }) => finding === 'substantiated' || finding === 'partly'),
      ...(complaint.status === 'declined' && (await this.#reason(id))),
      ...{ acceptance: telling(replies.acceptance), outcome: telling(replies.outcome) },
    };
  }

  async #reason(id: string): Promise<{ readonly reason: string }> {
    return { reason: await this.decisions.reading(thePublic).state(reasonOf, id) };
  }
}

const channel = 'web';

/** The command has the complaint's id; nothing says where it came from. */
const envelopeOf = ({ id, correlationId }: Sending): Envelope => ({
  ...{ commandId: id, correlationId },
  actor: thePublic,
});

interface Settling extends Pick<Lodged, 'conclusions'> {
  readonly status: Report['status'];
}

/** The same matter, reported twice, is looked into once. */
const settling = async (reading: Reading, { status, mergedInto, conclusions }: Lodged): Promise<Settling> => {
  if (status !== 'merged') return { status, conclusions };
  const other = await reading.state(complaintDecider, mergedInto ?? '');
  return other.status === 'unlodged' ? { status: 'accepted', conclusions } : settling(reading, other);
};

const telling = ({ due, isTold }: Lodged['replies']['outcome']): Report['outcome'] => ({
  ...(due && { dueOn: due.dueOn }),
  isTold,
});

/** Read for this question alone: what decides about a complaint never holds why it was declined. */
const reasonOf: Fold<string, ComplaintEvent> = {
  category: complaintDecider.category,
  initialState: '',
  evolve: (reason, event) => (event.type === 'vetting.complaint-declined' ? event.data.reason : reason),
};
