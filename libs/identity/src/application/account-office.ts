import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Envelope, Outcome } from '#libs/decisions';
import { commandIdOf } from '#libs/http';
import type { Role } from '#libs/kernel';
import { Credentials } from '../infrastructure/credentials.js';
import { IdentityFeed } from '../infrastructure/identity-feed.js';
import { Sessions } from '../infrastructure/sessions.js';
import { settle, type Settled } from './batch.js';
import { DecideAccount } from './decide-account.js';

export interface NewAccount {
  /** The login. */
  readonly id: string;
  readonly organ: string;
  readonly role: Role;
}

export interface OpenedAccount extends Outcome {
  readonly id: string;
  /** Shown this once; `null` when the same act had been answered before. */
  readonly password: string | null;
}

/** Opens and closes accounts; when it answers, the directory of this process knows. */
@Injectable()
export class AccountOffice {
  constructor(
    private readonly bus: CommandBus,
    private readonly feed: IdentityFeed,
    private readonly credentials: Credentials,
    private readonly sessions: Sessions,
  ) {}

  async open({ id, organ, role }: NewAccount, envelope: Envelope): Promise<OpenedAccount> {
    const outcome = await this.bus.execute(
      new DecideAccount(id, { type: 'OpenAccount', organ, role }, envelope),
    );
    // After the act, so that a crash in between leaves an account whose password comes with the same act again.
    const password = await this.credentials.issue(id);
    await this.feed.upTo(outcome.position ?? 0);
    return { id, password: password ?? null, ...outcome };
  }

  /** Each account is an act of its own, its id made of the envelope's. */
  openAll(accounts: readonly NewAccount[], envelope: Envelope): Promise<readonly Settled<OpenedAccount>[]> {
    return settle(accounts, (account) =>
      this.open(account, { ...envelope, commandId: commandIdOf(envelope.commandId, account.id) }),
    );
  }

  /** Ends the account's sessions too. */
  async close(id: string, reason: string, envelope: Envelope): Promise<Outcome> {
    const outcome = await this.bus.execute(new DecideAccount(id, { type: 'CloseAccount', reason }, envelope));
    await this.feed.upTo(outcome.position ?? 0);
    await this.sessions.endAllOf(id);
    return outcome;
  }
}
