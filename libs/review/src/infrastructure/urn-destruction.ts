import { Injectable } from '@nestjs/common';
import { Decisions, type Envelope } from '#libs/decisions';
import type { RecordedEvent } from '#libs/projections';
import { Schedule, type DiaryEntry } from '#libs/timekeeper';
import { SecretVotes } from '../application/secret-votes.js';
import { ballotDecider } from '../domain/ballot/ballot.decider.js';

/** After the count, slips and key are destroyed at once; after a crash, at the next start. */
@Injectable()
export class UrnDestruction extends Schedule {
  readonly kind = 'urn.destroy';
  readonly handles = ['review.ballot-closed', 'review.ballot-annulled', 'review.annulment-confirmed'];

  constructor(
    private readonly decisions: Decisions,
    private readonly votes: SecretVotes,
  ) {
    super();
  }

  /** Every count is an act of its own: two may fall on one instant. */
  entries({ id, revision, recordedAt: dueAt }: RecordedEvent): readonly DiaryEntry[] {
    return [{ set: { kind: this.kind, key: `${id}@${revision}`, dueAt } }];
  }

  async perform(key: string, { actor }: Envelope): Promise<void> {
    const id = key.slice(0, key.lastIndexOf('@'));
    await this.votes.destroyOver(id, await this.decisions.reading(actor).state(ballotDecider, id));
  }
}
