import { Injectable, Logger } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { refuse as refuseAccount } from '../domain/identity.errors.js';
import { refuse } from '../domain/sign-in.errors.js';
import { Credentials } from '../infrastructure/credentials.js';
import { ProviderLinks } from '../infrastructure/provider-links.js';
import { SecondFactors } from '../infrastructure/second-factors.js';
import { Sessions } from '../infrastructure/sessions.js';
import { AccountDirectory } from './account-directory.js';

export interface IssuedPassword {
  readonly password: string;
  readonly expiresAt: Date;
}

/** An administrator helps somebody who forgot a password or lost a device; every session of theirs ends. */
@Injectable()
export class CredentialResets {
  readonly #log = new Logger('CredentialResets');

  constructor(
    private readonly accounts: AccountDirectory,
    private readonly credentials: Credentials,
    private readonly links: ProviderLinks,
    private readonly factors: SecondFactors,
    private readonly sessions: Sessions,
  ) {}

  /** @throws IDENTITY.ACCOUNT_NOT_FOUND, IDENTITY.NOT_ONES_OWN_RESET */
  async resetPassword(login: string, by: Actor): Promise<IssuedPassword> {
    this.#expectAnother(login, by);
    const issued = await this.credentials.reissue(login);
    await this.links.release(login);
    await this.sessions.endAllOf(login);
    this.#log.warn({ message: 'a password was reset', accountId: login, by: by.accountId });
    return issued;
  }

  /** @throws IDENTITY.ACCOUNT_NOT_FOUND, IDENTITY.NOT_ONES_OWN_RESET */
  async resetSecondFactor(login: string, by: Actor): Promise<void> {
    this.#expectAnother(login, by);
    await this.factors.remove(login);
    await this.sessions.endAllOf(login);
    this.#log.warn({ message: 'a second factor was reset', accountId: login, by: by.accountId });
  }

  #expectAnother(login: string, { accountId }: Actor): void {
    if (login === accountId) throw refuse('IDENTITY.NOT_ONES_OWN_RESET');
    if (!this.accounts.find(login)?.isOpen) throw refuseAccount('IDENTITY.ACCOUNT_NOT_FOUND', { login });
  }
}
