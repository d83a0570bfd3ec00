import { Injectable } from '@nestjs/common';
import type { Envelope, Outcome } from '#libs/decisions';
import { Credentials } from '../infrastructure/credentials.js';
import { ProviderLinks } from '../infrastructure/provider-links.js';
import { SecondFactors } from '../infrastructure/second-factors.js';
import { Sessions } from '../infrastructure/sessions.js';
import { AccountOffice } from './account-office.js';

export interface IssuedPassword extends Outcome {
  /** Shown this once; `null` when the same act had been answered before, and another reset is needed. */
  readonly password: string | null;
  readonly expiresAt: Date | null;
}

/** An administrator helps somebody who forgot a password or lost a device; every session of theirs ends. */
@Injectable()
export class CredentialResets {
  constructor(
    private readonly office: AccountOffice,
    private readonly credentials: Credentials,
    private readonly links: ProviderLinks,
    private readonly factors: SecondFactors,
    private readonly sessions: Sessions,
  ) {}

  /** @throws IDENTITY.ACCOUNT_NOT_FOUND, IDENTITY.ACCOUNT_NOT_OPEN, IDENTITY.NOT_ONES_OWN_RESET */
  async resetPassword(login: string, reason: string, envelope: Envelope): Promise<IssuedPassword> {
    const outcome = await this.office.act(login, { type: 'ResetPassword', reason }, envelope);
    // What is on record once is done once: a repeated act replaces nothing in silence.
    const issued = outcome.repeated ? nothing : await this.#replace(login);
    await this.sessions.endAllOf(login);
    return { ...issued, ...outcome };
  }

  /** @throws IDENTITY.ACCOUNT_NOT_FOUND, IDENTITY.ACCOUNT_NOT_OPEN, IDENTITY.NOT_ONES_OWN_RESET */
  async resetSecondFactor(login: string, reason: string, envelope: Envelope): Promise<Outcome> {
    const command = { type: 'ResetSecondFactor', reason } as const;
    const outcome = await this.office.act(login, command, envelope);
    if (!outcome.repeated) await this.factors.remove(login);
    await this.sessions.endAllOf(login);
    return outcome;
  }

  async #replace(login: string): Promise<Pick<IssuedPassword, 'password' | 'expiresAt'>> {
    const issued = await this.credentials.reissue(login);
    await this.links.release(login);
    return issued;
  }
}

const nothing = { password: null, expiresAt: null } as const;
