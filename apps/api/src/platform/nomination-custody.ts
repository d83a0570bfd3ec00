import { Custody } from '#libs/access-log';
import type { Decisions } from '#libs/decisions';
import type { Actor } from '#libs/kernel';
import { nominationDecider } from '#libs/nomination';

/** A dossier has the id of its nomination, which names the unit. */
export class NominationCustody extends Custody {
  constructor(private readonly decisions: Decisions) {
    super();
  }

  async unitOf(actor: Actor, dossier: string): Promise<string | undefined> {
    const nomination = await this.decisions.reading(actor).state(nominationDecider, dossier);
    return nomination.status === 'none' ? undefined : nomination.unit;
  }
}
