import { Injectable, UnauthorizedException } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Credentials } from '../infrastructure/credentials.js';
import { Sessions, type OpenedSession } from '../infrastructure/sessions.js';
import { AccountDirectory, type Account } from './account-directory.js';

export interface LoggedIn extends OpenedSession {
  readonly account: Account;
}

/** Lets people in: a password gives a token, a token an actor. */
@Injectable()
export class FrontDesk {
  constructor(
    private readonly accounts: AccountDirectory,
    private readonly credentials: Credentials,
    private readonly sessions: Sessions,
  ) {}

  /** @throws UnauthorizedException, the same for an unknown login, a closed account and a wrong password */
  async logIn(login: string, password: string): Promise<LoggedIn> {
    const matches = await this.credentials.verify(login, password);
    const account = this.accounts.find(login);
    if (!matches || !account?.isOpen) throw new UnauthorizedException();
    return { ...(await this.sessions.open(login)), account };
  }

  logOut(token: string): Promise<void> {
    return this.sessions.end(token);
  }

  /** Who holds a token, as his account stands now. */
  async actorOf(token: string): Promise<Actor | undefined> {
    const accountId = await this.sessions.accountOf(token);
    const account = accountId === undefined ? undefined : this.accounts.find(accountId);
    return account?.isOpen
      ? { accountId: account.id, organId: account.organ, role: account.role }
      : undefined;
  }
}
