import { Injectable } from '@nestjs/common';
import type { Part, Reading } from '#libs/decisions';
import { NominationActs, nominationDecider } from '#libs/nomination';
import { Nominations, type Candidate } from '../../application/ports/nominations.port.js';

@Injectable()
export class NominationsOfNomination extends Nominations {
  constructor(private readonly acts: NominationActs) {
    super();
  }

  async find(reading: Reading, id: string): Promise<Candidate | undefined> {
    const nomination = await reading.state(nominationDecider, id);
    if (nomination.status === 'none') return undefined;
    const { campaign, kind, subject } = nomination;
    return { campaign, kind, subject };
  }

  confirm(reading: Reading, nomination: string, honour: string): Promise<readonly Part[]> {
    return this.acts.parts(reading, nomination, { type: 'Confirm', honour });
  }
}
