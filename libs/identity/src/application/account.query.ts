import { Injectable } from '@nestjs/common';
import { Catalogue } from '#libs/catalogue';
import { Decisions, type EventMetadata } from '#libs/decisions';
import { EventStore } from '#libs/event-store';
import { streamOf, type Actor } from '#libs/kernel';
import { accountDecider } from '../domain/account.decider.js';
import { refuse } from '../domain/identity.errors.js';
import { AccountDirectory, type Account } from './account-directory.js';

/** What an account is, to its holder, and how it came to be so. */
@Injectable()
export class AccountQuery {
  constructor(
    private readonly accounts: AccountDirectory,
    private readonly decisions: Decisions,
    private readonly store: EventStore,
    private readonly catalogue: Catalogue,
  ) {}

  own(actor: Actor): object {
    const { id, organ, role, isOpen, delegations } = this.#found(actor.accountId);
    const { today } = this.decisions.reading(actor).circumstances;
    const standsInFor = this.accounts.delegationsTo(id, today).map(({ to: _, ...received }) => received);
    return { id, organ, role, isOpen, delegations, standsInFor };
  }

  /** Every event of the account, with who did it; texts stay sealed. */
  async history(id: string): Promise<object> {
    this.#found(id);
    const stored = await this.store.readStream(streamOf(accountDecider.category, id));
    const events = stored.map((event) => {
      const { revision, type, recordedAt } = event;
      const { actor } = JSON.parse(event.metadata) as EventMetadata;
      const { accountId: by, onBehalfOf = null } = actor;
      return { revision, type, recordedAt, by, onBehalfOf, data: this.catalogue.decode(event) };
    });
    return { events };
  }

  #found(login: string): Account {
    const account = this.accounts.find(login);
    if (!account) throw refuse('IDENTITY.ACCOUNT_NOT_FOUND', { login });
    return account;
  }
}
