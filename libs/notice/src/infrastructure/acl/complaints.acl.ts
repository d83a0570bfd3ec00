import { Injectable } from '@nestjs/common';
import type { Part, Reading } from '#libs/decisions';
import { ComplaintActs } from '#libs/vetting';
import { Complaints, type RaisedObjection } from '../../application/ports/complaints.port.js';

@Injectable()
export class ComplaintsOfVetting extends Complaints {
  constructor(private readonly acts: ComplaintActs) {
    super();
  }

  lodge(reading: Reading, objection: RaisedObjection): Promise<readonly Part[]> {
    const { complaint, nomination, notice, lane, channel, text } = objection;
    const about = [nomination];
    return this.acts.parts(reading, complaint, {
      type: 'LodgeComplaint',
      ...{ lane, channel, about, notice, text },
    });
  }
}
