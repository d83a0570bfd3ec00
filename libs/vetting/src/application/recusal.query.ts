import { Injectable } from '@nestjs/common';
import { Decisions } from '#libs/decisions';
import type { Actor } from '#libs/kernel';
import { dossierDecider } from '../domain/dossier/dossier.decider.js';
import { opened } from '../domain/dossier/opened.js';
import { recusalRecord, type RecusalRecord } from '../domain/recusal/recusal-record.js';

export interface RecusalView extends RecusalRecord {
  /** The nomination's. */
  readonly id: string;
  /** −1 as long as nobody is concerned. */
  readonly revision: number;
}

@Injectable()
export class RecusalQuery {
  constructor(private readonly decisions: Decisions) {}

  /** Who takes no part in a case as the log stands now. @throws VETTING.DOSSIER_NOT_FOUND */
  async show(actor: Actor, id: string): Promise<RecusalView> {
    const reading = this.decisions.reading(actor);
    opened(await reading.state(dossierDecider, id));
    const record = await reading.state(recusalRecord, id);
    return { id, revision: reading.revision(recusalRecord, id), ...record };
  }
}
