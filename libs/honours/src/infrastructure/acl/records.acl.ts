import { Injectable } from '@nestjs/common';
import type { Reading } from '#libs/decisions';
import { streamOf } from '#libs/kernel';
import { nominationDecider } from '#libs/nomination';
import { complaintDecider, dossierDecider } from '#libs/vetting';
import { Records } from '../../application/ports/records.port.js';

@Injectable()
export class RecordsOfNominee extends Records {
  async streamsAbout(reading: Reading, nomination: string): Promise<readonly string[]> {
    const dossier = await reading.state(dossierDecider, nomination);
    const complaints = dossier.status === 'open' ? [...dossier.complaints.keys()] : [];
    return [
      streamOf(nominationDecider.category, nomination),
      streamOf(dossierDecider.category, nomination),
      ...complaints.map((complaint) => streamOf(complaintDecider.category, complaint)),
    ];
  }
}
