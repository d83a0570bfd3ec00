import type { NominationSummary } from '#libs/nomination';
import type { Nominee } from './nominee.js';

interface Wanted {
  readonly campaign: string;
  readonly owner: string;
}

/** Stands for the query on the read model of nominations, of which packages ask whom an owner put forward. */
export class NomineeList {
  readonly #putForward: NominationSummary[] = [];

  note(campaign: string, { id, owner, kind, category, unit, facts: { rank } }: Nominee): void {
    this.#putForward.push({
      ...{ id, campaign, kind, category, rank, unit: unit.organId, owner: owner.organ, path: owner.path },
      ...{ stage: '', status: 'open', name: '', stoppedBy: null, frozen: false },
    });
  }

  async live({ campaign, owner }: Wanted): Promise<readonly NominationSummary[]> {
    return this.#putForward
      .filter((nomination) => nomination.campaign === campaign && nomination.owner === owner)
      .sort((left, right) => (left.id < right.id ? -1 : 1));
  }
}
