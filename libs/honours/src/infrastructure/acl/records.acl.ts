import { Injectable } from '@nestjs/common';
import type { Reading } from '#libs/decisions';
import { streamOf } from '#libs/kernel';
import { nominationDecider } from '#libs/nomination';
import { complaintDecider, dossierDecider } from '#libs/vetting';
import { Records } from '../../application/ports/records.port.js';

@Injectable()
export class RecordsOfNominee extends Records {
  async isAbout(reading: Reading, stream: string, nomination: string): Promise<boolean> {
    if (stream.startsWith(complaintStreams)) return this.#isComplaintAbout(reading, stream, nomination);
    return (await this.#streamsOnTheWay(reading, nomination)).includes(stream);
  }

  /** Also one that came after conferring, and stands in no dossier. */
  async #isComplaintAbout(reading: Reading, stream: string, nomination: string): Promise<boolean> {
    const complaint = await reading.state(complaintDecider, stream.slice(complaintStreams.length));
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

const complaintStreams = streamOf(complaintDecider.category, '');
