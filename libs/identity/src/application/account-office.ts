import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Envelope, Outcome } from '#libs/decisions';
import { commandIdOf } from '#libs/http';
import type { Role } from '#libs/kernel';
import type { AccountCommand } from '../domain/account.commands.js';
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

export interface ProposedRole {
  /** The login. */
  readonly id: string;
  readonly role: Role;
}

/** Opens and closes accounts, grants and revokes; when it answers, the directory of this process knows. */
@Injectable()
export class AccountOffice {
  constructor(
    private readonly bus: CommandBus,
    private readonly feed: IdentityFeed,
    private readonly credentials: Credentials,
    private readonly sessions: Sessions,
  ) {}

  open({ id, organ, role }: NewAccount, envelope: Envelope): Promise<OpenedAccount> {
    return this.#open(id, { type: 'OpenAccount', organ, role }, envelope);
  }

  /** @param id login of the administrator of a platform where nobody can sign in yet */
  openFirst(id: string, organ: string, envelope: Envelope): Promise<OpenedAccount> {
    return this.#open(id, { type: 'OpenFirstAccount', organ }, envelope);
  }

  /** Each account is an act of its own, its id made of the envelope's. */
  openAll(accounts: readonly NewAccount[], envelope: Envelope): Promise<readonly Settled<OpenedAccount>[]> {
    return settle(accounts, (account) =>
      this.open(account, { ...envelope, commandId: commandIdOf(envelope.commandId, account.id) }),
    );
  }

  /** The second administrator's part, for many accounts; each is an act of its own. */
  grantAll(proposed: readonly ProposedRole[], envelope: Envelope): Promise<readonly Settled<Outcome>[]> {
    return settle(proposed, ({ id, role }) =>
      this.act(
        id,
        { type: 'GrantRole', role },
        { ...envelope, commandId: commandIdOf(envelope.commandId, id) },
      ),
    );
  }

  async act(id: string, command: AccountCommand, envelope: Envelope): Promise<Outcome> {
    const outcome = await this.bus.execute(new DecideAccount(id, command, envelope));
    await this.feed.upTo(outcome.position ?? 0);
    return outcome;
  }

  /** Takes from an account what it needs to sign in, or gives it back; no session outlives it. */
  async actAndEndSessions(id: string, command: AccountCommand, envelope: Envelope): Promise<Outcome> {
    const outcome = await this.act(id, command, envelope);
    await this.sessions.endAllOf(id);
    return outcome;
  }

  async #open(id: string, command: AccountCommand, envelope: Envelope): Promise<OpenedAccount> {
    const outcome = await this.act(id, command, envelope);
    // After the act, so that a crash in between leaves an account whose password comes with the same act again.
    const password = await this.credentials.issue(id);
    return { id, password: password ?? null, ...outcome };
  }
}
