import { createHmac } from 'node:crypto';

/** What one sign-in sends to the provider and expects back. */
export interface ProviderSecrets {
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE; sent with the code only. */
  readonly pkce: string;
}

/** All follow from the secret in the browser's cookie, so that none of them is kept here. */
export const providerSecretsOf = (secret: string): ProviderSecrets => ({
  state: derived(secret, 'state'),
  nonce: derived(secret, 'nonce'),
  pkce: derived(secret, 'pkce'),
});

const derived = (secret: string, purpose: string): string =>
  createHmac('sha256', secret).update(purpose).digest('base64url');
