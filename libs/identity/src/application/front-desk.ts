import { Injectable, UnauthorizedException } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Credentials } from '../infrastructure/credentials.js';
import { SecondFactors } from '../infrastructure/second-factors.js';
import type { Session, SignIn } from '../infrastructure/session.js';
import { Sessions, type SessionTokens } from '../infrastructure/sessions.js';
import { SignInAttempts } from '../infrastructure/sign-in-attempts.js';
import { AccountDirectory, type Holder } from './account-directory.js';
import { debtsOf, type Debt } from './debts.js';

export interface LoggedIn extends SessionTokens {
  readonly account: Pick<Holder, 'id' | 'organ' | 'role' | 'isOpen'>;
  readonly owes: readonly Debt[];
}

/** Who holds a token. */
export interface Bearer {
  readonly actor: Actor;
  readonly session: Session;
  readonly owes: readonly Debt[];
}

export interface LogIn {
  readonly login: string;
  readonly password: string;
  /** Of the second factor, or a recovery code. */
  readonly code?: string;
}

/** Lets people in: what they know and have gives tokens, a token an actor. */
@Injectable()
export class FrontDesk {
  constructor(
    private readonly accounts: AccountDirectory,
    private readonly credentials: Credentials,
    private readonly factors: SecondFactors,
    private readonly attempts: SignInAttempts,
    private readonly sessions: Sessions,
  ) {}

  /**
   * The same work and answer for an unknown login, a closed account, a wrong password, a wrong or missing code.
   * @throws UnauthorizedException, IDENTITY.TRY_LATER
   */
  async logIn({ login, password, code }: LogIn): Promise<LoggedIn> {
    await this.attempts.begin(login);
    const matches = await this.credentials.verify(login, password);
    // A code is not spent on a wrong password.
    const factor = await this.factors.check(login, matches ? code : undefined);
    if (!matches || factor === 'failed' || !this.accounts.holder(login)) throw new UnauthorizedException();
    await this.attempts.forget(login);
    return this.admit({ accountId: login, by: 'password', hasSecondFactor: factor === 'passed' });
  }

  /** Opens a session for somebody who has shown who he is. @throws UnauthorizedException without an open account */
  async admit(signIn: SignIn): Promise<LoggedIn> {
    const account = this.accounts.holder(signIn.accountId);
    if (!account) throw new UnauthorizedException();
    const tokens = await this.sessions.open(signIn);
    const session = await this.sessions.findAnew(tokens.token);
    if (!session) throw new UnauthorizedException();
    return loggedIn(tokens, account, session);
  }

  /** @throws UnauthorizedException, also when the token was used before, which ends its session */
  async refresh(refreshToken: string): Promise<LoggedIn> {
    const refreshed = await this.sessions.refresh(refreshToken);
    const account = refreshed && this.accounts.holder(refreshed.session.accountId);
    if (!refreshed || !account) throw new UnauthorizedException();
    const { session, ...tokens } = refreshed;
    return loggedIn(tokens, account, session);
  }

  /** Who holds a token, as his account stands now. */
  async bearerOf(token: string): Promise<Bearer | undefined> {
    const bearer = this.#bearerIn(await this.sessions.find(token));
    // It may have been paid at another process a moment ago.
    return bearer && bearer.owes.length > 0 ? this.#bearerIn(await this.sessions.findAnew(token)) : bearer;
  }

  #bearerIn(session: Session | undefined): Bearer | undefined {
    const account = session && this.accounts.holder(session.accountId);
    if (!session || !account) return undefined;
    const { id: accountId, organ: organId, role } = account;
    return { actor: { accountId, organId, role }, session, owes: debtsOf(session, role) };
  }
}

const loggedIn = (
  tokens: SessionTokens,
  { id, organ, role, isOpen }: Holder,
  session: Session,
): LoggedIn => ({ ...tokens, account: { id, organ, role, isOpen }, owes: debtsOf(session, role) });
