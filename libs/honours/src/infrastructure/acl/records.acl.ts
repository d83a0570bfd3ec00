import { Injectable } from '@nestjs/common';
import type { Reading } from '#libs/decisions';
import { EventStore } from '#libs/event-store';
import { streamOf, type EventRef } from '#libs/kernel';
import { nominationDecider } from '#libs/nomination';
import { complaintDecider, dossierDecider } from '#libs/vetting';
import { z } from 'zod';
import { Records, type Proof } from '../../application/ports/records.port.js';
import { bearsOut } from '../../domain/inquiry.js';

@Injectable()
export class RecordsOfNominee extends Records {
  constructor(private readonly store: EventStore) {
    super();
  }

  async isAbout(reading: Reading, stream: string, nomination: string): Promise<boolean> {
    const complaint = complaintOf(stream);
    if (complaint !== undefined) return this.#isComplaintAbout(reading, complaint, nomination);
    return (await this.#streamsOnTheWay(reading, nomination)).includes(stream);
  }

  async proofIn(stream: string, event: EventRef): Promise<Proof> {
    const own = complaintOf(stream);
    if (own !== undefined) return { confers: false, complaints: [own] };
    const revision = Number(event.slice(stream.length + 1));
    const [stored] = await this.store.readStream(stream, { from: revision, to: revision });
    const { complaint, complaints } = naming.parse(JSON.parse(stored?.data ?? '{}'));
    return {
      confers: stored !== undefined && conferring.has(stored.type),
      complaints: complaint === undefined ? complaints : [complaint],
    };
  }

  /** One that was reopened, declined or merged has no finding of its own that holds. */
  async isBorneOut(reading: Reading, id: string, nomination: string): Promise<boolean> {
    const complaint = await reading.state(complaintDecider, id);
    if (complaint.status !== 'concluded') return false;
    return complaint.conclusions.some((one) => one.nomination === nomination && bearsOut(one.finding));
  }

  /** Also one that came after conferring, and stands in no dossier. */
  async #isComplaintAbout(reading: Reading, id: string, nomination: string): Promise<boolean> {
    const complaint = await reading.state(complaintDecider, id);
    return complaint.status !== 'unlodged' && complaint.about.includes(nomination);
  }

  async #streamsOnTheWay(reading: Reading, id: string): Promise<readonly string[]> {
    const nomination = await reading.state(nominationDecider, id);
    if (nomination.status === 'none') return [];
    return [
      streamOf(nominationDecider.category, id),
      streamOf(dossierDecider.category, id),
      ...nomination.notices.map(({ notice }) => streamOf('notice', notice)),
      ...nomination.ballots.map(({ ballot }) => streamOf('ballot', ballot)),
      ...[...nomination.packages.keys()].map((name) => streamOf('package', name)),
    ];
  }
}

/** How dossiers, notices and nominations name complaints. */
const naming = z.object({ complaint: z.string().optional(), complaints: z.array(z.string()).default([]) });

const conferring: ReadonlySet<string> = new Set(['nomination.confirmed', 'vetting.clearance-certified']);

const complaintOf = (stream: string): string | undefined =>
  stream.startsWith(complaintStreams) ? stream.slice(complaintStreams.length) : undefined;

const complaintStreams = streamOf(complaintDecider.category, '');
