import { Injectable } from '@nestjs/common';
import { refuse } from '../domain/sign-in.errors.js';
import { Credentials } from '../infrastructure/credentials.js';
import { expectGoodPassword } from '../infrastructure/password-rules.js';
import { SecondFactors } from '../infrastructure/second-factors.js';
import { Sessions } from '../infrastructure/sessions.js';
import { SignInAttempts } from '../infrastructure/sign-in-attempts.js';
import type { Bearer } from './front-desk.js';

/** What people do to their own password and second factor. */
@Injectable()
export class OwnCredentials {
  constructor(
    private readonly credentials: Credentials,
    private readonly factors: SecondFactors,
    private readonly attempts: SignInAttempts,
    private readonly sessions: Sessions,
  ) {}

  /**
   * Ends the other sessions of the account.
   * @throws IDENTITY.WRONG_PASSWORD, IDENTITY.TRY_LATER, IDENTITY.PASSWORD_UNCHANGED, and what the rules refuse
   */
  async changePassword({ actor, session }: Bearer, current: string, next: string): Promise<void> {
    const login = actor.accountId;
    await this.attempts.begin(login);
    if (!(await this.credentials.verify(login, current))) throw refuse('IDENTITY.WRONG_PASSWORD');
    await this.attempts.forget(login);
    if (current.normalize('NFC') === next.normalize('NFC')) throw refuse('IDENTITY.PASSWORD_UNCHANGED');
    const hasSecondFactor = await this.factors.standsFor(login);
    await expectGoodPassword(next, { login, organ: actor.organId, hasSecondFactor });
    await this.credentials.replace(login, next);
    await this.sessions.endOthersOf(session);
  }

  /** An `otpauth://` address for the authenticator, told this once. @throws IDENTITY.SECOND_FACTOR_STANDS */
  beginSecondFactor({ actor }: Bearer): Promise<string> {
    return this.factors.begin(actor.accountId);
  }

  /** Gives the recovery codes. @throws IDENTITY.WRONG_CODE, IDENTITY.TRY_LATER, IDENTITY.SECOND_FACTOR_STANDS */
  async confirmSecondFactor({ actor, session }: Bearer, code: string): Promise<readonly string[]> {
    await this.attempts.begin(actor.accountId);
    const recoveryCodes = await this.factors.confirm(actor.accountId, code);
    await this.attempts.forget(actor.accountId);
    await this.sessions.passSecondFactor(session);
    await this.sessions.endOthersOf(session);
    return recoveryCodes;
  }
}
