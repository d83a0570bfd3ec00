import { Injectable } from '@nestjs/common';
import type { Part, Reading } from '#libs/decisions';
import { OrganDirectory } from '#libs/identity';
import type { GateResult } from '#libs/kernel';
import { NominationActs, nominationDecider } from '#libs/nomination';
import { Nominations, type Candidate, type Confirmation } from '../../application/ports/nominations.port.js';

@Injectable()
export class NominationsOfNomination extends Nominations {
  constructor(
    private readonly acts: NominationActs,
    private readonly organs: OrganDirectory,
  ) {
    super();
  }

  async find(reading: Reading, id: string): Promise<Candidate | undefined> {
    const nomination = await reading.state(nominationDecider, id);
    if (nomination.status === 'none') return undefined;
    const { campaign, kind, subject, unit } = nomination;
    const { covers } = this.organs.standing(reading.circumstances.actor.organId, unit);
    return { campaign, kind, subject, covered: covers };
  }

  async confirm(reading: Reading, nomination: string, honour: string): Promise<Confirmation> {
    const parts = await this.acts.parts(reading, nomination, { type: 'Confirm', honour });
    return { parts, gates: await gatesOf(reading, parts) };
  }
}

/** Decided here to know the gates, and again when the append is put together; the state is not used here. */
const gatesOf = async (reading: Reading, [confirming]: readonly Part[]): Promise<readonly GateResult[]> => {
  if (!confirming) return [];
  const { events } = await confirming.share(reading, (index) => `${confirming.stream}@${index}`);
  return events.flatMap(({ basis }) => basis?.gates ?? []);
};
