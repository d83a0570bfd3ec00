import { Injectable } from '@nestjs/common';
import { refuse } from '../domain/provider.errors.js';
import { IdentityProvider, type ProvidedPerson } from '../infrastructure/identity-provider.js';
import { ProviderErrands, type Errand } from '../infrastructure/provider-errands.js';
import { ProviderGrants, type ProviderGrant } from '../infrastructure/provider-grants.js';
import { ProviderLinks } from '../infrastructure/provider-links.js';
import { providerSecretsOf } from '../infrastructure/provider-secrets.js';
import { SecondFactors } from '../infrastructure/second-factors.js';
import { newToken } from '../infrastructure/session-tokens.js';
import { SignInAttempts } from '../infrastructure/sign-in-attempts.js';
import { AccountDirectory } from './account-directory.js';
import { FrontDesk, type LoggedIn } from './front-desk.js';

export interface BegunSignIn {
  readonly address: URL;
  /** For the browser's cookie. */
  readonly secret: string;
}

export interface GrantedSignIn extends Pick<Errand, 'port'> {
  readonly grant: string;
}

export interface Exchange {
  readonly grant: string;
  readonly verifier: string;
  /** Of the second factor, where the provider proved none. */
  readonly code?: string;
}

export interface ProvidedLogIn extends LoggedIn {
  readonly signOutAt: string | null;
}

/** Lets people in whom the identity provider knows: to an account that is open, and theirs. */
@Injectable()
export class ProviderDesk {
  constructor(
    private readonly provider: IdentityProvider,
    private readonly errands: ProviderErrands,
    private readonly links: ProviderLinks,
    private readonly grants: ProviderGrants,
    private readonly accounts: AccountDirectory,
    private readonly factors: SecondFactors,
    private readonly attempts: SignInAttempts,
    private readonly desk: FrontDesk,
  ) {}

  /** @throws IDENTITY.NO_PROVIDER, IDENTITY.PROVIDER_AWAY */
  async begin(errand: Errand): Promise<BegunSignIn> {
    const secret = newToken();
    const address = await this.provider.addressFor(providerSecretsOf(secret));
    await this.errands.begin(secret, errand);
    return { address, secret };
  }

  /**
   * @param answer the query that the browser brought back, with the secret of its cookie
   * @throws IDENTITY.PROVIDER_SIGN_IN_FAILED, IDENTITY.PROVIDER_AWAY, IDENTITY.NOT_LET_IN
   */
  async finish(secret: string | undefined, answer: string): Promise<GrantedSignIn> {
    const errand = secret === undefined ? undefined : await this.errands.take(secret);
    if (secret === undefined || !errand) throw refuse('IDENTITY.PROVIDER_SIGN_IN_FAILED');
    const person = await this.provider.personIn(answer, providerSecretsOf(secret));
    const { hasSecondFactor, signOutAt = null } = person;
    const accountId = await this.#accountOf(person);
    const grant = await this.grants.give({ accountId, hasSecondFactor, signOutAt }, errand.challenge);
    return { grant, port: errand.port };
  }

  /** @throws IDENTITY.PROVIDER_SIGN_IN_FAILED, IDENTITY.SECOND_FACTOR_NEEDED, IDENTITY.TRY_LATER */
  async exchange({ grant, verifier, code }: Exchange): Promise<ProvidedLogIn> {
    const granted = await this.grants.find(grant, verifier);
    if (!granted) throw refuse('IDENTITY.PROVIDER_SIGN_IN_FAILED');
    const hasSecondFactor = granted.hasSecondFactor || (await this.#passesOwnFactor(granted, code));
    if (!(await this.grants.spend(grant))) throw refuse('IDENTITY.PROVIDER_SIGN_IN_FAILED');
    const { accountId, signOutAt } = granted;
    return { ...(await this.desk.admit({ accountId, by: 'provider', hasSecondFactor })), signOutAt };
  }

  /** Whose `sub` it is; at the first time whose login the claim says. */
  async #accountOf(person: ProvidedPerson): Promise<string> {
    const login = (await this.links.find(person)) ?? person.login;
    if (login === undefined) throw refuse('IDENTITY.NOT_LET_IN');
    const isTheirs = this.accounts.holder(login) !== undefined && (await this.#isTheirs(person, login));
    if (!isTheirs) throw refuse('IDENTITY.NOT_LET_IN', { login });
    return login;
  }

  async #isTheirs(person: ProvidedPerson, login: string): Promise<boolean> {
    return (await this.links.link(person, login)) || (await this.links.find(person)) === login;
  }

  /** As with a password, whoever has set up a second factor shows it; who has none may owe one. */
  async #passesOwnFactor({ accountId }: ProviderGrant, code: string | undefined): Promise<boolean> {
    if (!(await this.factors.standsFor(accountId))) return false;
    if (code === undefined) throw refuse('IDENTITY.SECOND_FACTOR_NEEDED', { login: accountId });
    await this.attempts.begin(accountId);
    if ((await this.factors.check(accountId, code)) !== 'passed')
      throw refuse('IDENTITY.SECOND_FACTOR_NEEDED', { login: accountId });
    await this.attempts.forget(accountId);
    return true;
  }
}
