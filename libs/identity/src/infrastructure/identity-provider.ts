import { readFile } from 'node:fs/promises';
import { Injectable, Logger } from '@nestjs/common';
import * as client from 'openid-client';
import { refuse } from '../domain/provider.errors.js';
import type { ProviderSecrets } from './provider-secrets.js';
import type { ProviderSettings } from './provider-settings.js';

/** Who the provider says it is. */
export interface ProvidedPerson {
  readonly issuer: string;
  readonly subject: string;
  readonly login: string | undefined;
  readonly hasSecondFactor: boolean;
  /** Where to sign out at the provider, if it has such a place. */
  readonly signOutAt: string | undefined;
}

type Claims = Readonly<Record<string, unknown>>;

/** Discovered anew at each sign-in: its keys may have changed, and no failure of before is remembered. */
@Injectable()
export class IdentityProvider {
  readonly #log = new Logger('IdentityProvider');

  constructor(private readonly given: ProviderSettings | undefined) {}

  /** @throws IDENTITY.NO_PROVIDER */
  get settings(): ProviderSettings {
    if (!this.given) throw refuse('IDENTITY.NO_PROVIDER');
    return this.given;
  }

  /** Where to send somebody. @throws IDENTITY.NO_PROVIDER, IDENTITY.PROVIDER_AWAY */
  async addressFor({ state, nonce, pkce }: ProviderSecrets): Promise<URL> {
    const { redirectUrl, loginClaim, secondFactor } = this.settings;
    const provider = await this.#discover();
    return client.buildAuthorizationUrl(provider, {
      redirect_uri: redirectUrl.href,
      scope: loginClaim === 'email' ? 'openid profile email' : 'openid profile',
      ...{ state, nonce, code_challenge_method: 'S256' },
      code_challenge: await client.calculatePKCECodeChallenge(pkce),
      ...(secondFactor.acr.length > 0 && { acr_values: secondFactor.acr.join(' ') }),
    });
  }

  /**
   * @param answer the query that the browser brought back
   * @throws IDENTITY.PROVIDER_SIGN_IN_FAILED, IDENTITY.PROVIDER_AWAY
   */
  async personIn(answer: string, { state, nonce, pkce }: ProviderSecrets): Promise<ProvidedPerson> {
    const provider = await this.#discover();
    const back = new URL(this.settings.redirectUrl);
    back.search = answer;
    try {
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: pkce };
      const tokens = await client.authorizationCodeGrant(provider, back, checks);
      return this.#personOf(provider, await this.#claimsOf(provider, tokens));
    } catch (error) {
      throw this.#turned(error);
    }
  }

  async #claimsOf(
    provider: client.Configuration,
    tokens: Awaited<ReturnType<typeof client.authorizationCodeGrant>>,
  ): Promise<Claims & { readonly sub: string }> {
    const claims = tokens.claims();
    if (!claims) throw new client.ClientError('no ID token came');
    const isThere = this.settings.loginClaim in claims;
    if (isThere || provider.serverMetadata().userinfo_endpoint === undefined) return claims;
    return { ...(await client.fetchUserInfo(provider, tokens.access_token, claims.sub)), ...claims };
  }

  #personOf(provider: client.Configuration, claims: Claims & { readonly sub: string }): ProvidedPerson {
    const { issuer, end_session_endpoint: end } = provider.serverMetadata();
    const { amr, acr } = this.settings.secondFactor;
    const means: readonly unknown[] = Array.isArray(claims['amr']) ? claims['amr'] : [];
    const isProved = amr.some((one) => means.includes(one)) || acr.some((one) => one === claims['acr']);
    return {
      ...{ issuer, subject: claims.sub, hasSecondFactor: isProved, login: this.#loginIn(claims) },
      signOutAt: end === undefined ? undefined : client.buildEndSessionUrl(provider).href,
    };
  }

  /** An address of mail that nobody verified is anybody's. */
  #loginIn(claims: Claims): string | undefined {
    const { loginClaim } = this.settings;
    const login = claims[loginClaim];
    const isSure = loginClaim !== 'email' || claims['email_verified'] === true;
    return isSure && typeof login === 'string' ? login : undefined;
  }

  async #discover(): Promise<client.Configuration> {
    const { issuer, clientId } = this.settings;
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked to stand out; the settings let http through on this machine only
    const insecure = issuer.protocol === 'http:' ? [client.allowInsecureRequests] : [];
    try {
      const authentication = authenticationBy(await this.#secret());
      return await client.discovery(issuer, clientId, undefined, authentication, {
        timeout: patience,
        execute: [client.enableNonRepudiationChecks, ...insecure],
      });
    } catch (error) {
      this.#log.error({ message: 'the identity provider cannot be discovered', reason: reasonOf(error) });
      throw refuse('IDENTITY.PROVIDER_AWAY');
    }
  }

  async #secret(): Promise<string | undefined> {
    const { clientSecret, clientSecretFile: file } = this.settings;
    return file === undefined ? clientSecret : (await readFile(file, 'utf8')).trim();
  }

  #turned(error: unknown): Error {
    const isAway = !isAnswer(error);
    const message = isAway ? 'the identity provider fails' : 'a sign-in by the identity provider failed';
    this.#log.warn({ message, reason: reasonOf(error) });
    return refuse(isAway ? 'IDENTITY.PROVIDER_AWAY' : 'IDENTITY.PROVIDER_SIGN_IN_FAILED');
  }
}

/** Seconds that an answer of the provider may take. */
const patience = 5;

const authenticationBy = (secret: string | undefined): client.ClientAuth =>
  secret === undefined ? client.None() : client.ClientSecretBasic(secret);

/** The provider answered, but not so that anybody could be let in; anything else is a provider that is away. */
const isAnswer = (error: unknown): boolean =>
  error instanceof client.AuthorizationResponseError ||
  error instanceof client.ResponseBodyError ||
  error instanceof client.WWWAuthenticateChallengeError ||
  (error instanceof client.ClientError && error.code !== undefined && !awayCodes.has(error.code));

const awayCodes = new Set([
  'OAUTH_TIMEOUT',
  'OAUTH_ABORT',
  'OAUTH_RESPONSE_IS_NOT_CONFORM',
  'OAUTH_RESPONSE_IS_NOT_JSON',
]);

/** Codes only: messages and causes of these errors may hold what the provider sent. */
const reasonOf = (error: unknown): string => {
  if (error instanceof client.ResponseBodyError || error instanceof client.AuthorizationResponseError)
    return error.error;
  if (typeof error !== 'object' || error === null) return 'unknown';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? reasonOf(error.cause) : 'unknown';
};
