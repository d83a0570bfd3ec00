import { Injectable } from '@nestjs/common';
import type { Part, Reading } from '#libs/decisions';
import { ComplaintActs, dossierDecider, type LinkedComplaint, type OpenDossier } from '#libs/vetting';
import { Complaints, type RaisedObjection } from '../../application/ports/complaints.port.js';

@Injectable()
export class ComplaintsOfVetting extends Complaints {
  constructor(private readonly acts: ComplaintActs) {
    super();
  }

  lodge(reading: Reading, objection: RaisedObjection): Promise<readonly Part[]> {
    const { complaint, nomination, ...told } = objection;
    return this.acts.parts(reading, complaint, { type: 'LodgeComplaint', about: [nomination], ...told });
  }

  async blocking(reading: Reading, nomination: string): Promise<readonly string[]> {
    const dossier = await reading.state(dossierDecider, nomination);
    if (dossier.status === 'unopened') return [];
    return [...dossier.complaints]
      .filter(([, linked]) => isBlocking(linked, dossier))
      .map(([complaint]) => complaint);
  }
}

/** One that was merged into another stands as that one does. */
const isBlocking = ({ finding, into }: LinkedComplaint, dossier: OpenDossier): boolean => {
  const other = into === undefined ? undefined : dossier.complaints.get(into);
  if (other) return isBlocking(other, dossier);
  return finding === null || finding === 'substantiated' || finding === 'partly';
};
