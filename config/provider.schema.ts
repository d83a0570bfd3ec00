import type { ProviderSettings } from '#libs/identity';
import { z } from 'zod';

const isOwnMachine = ({ hostname }: URL): boolean => ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);

const isSafe = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isOwnMachine(url));
};

const address = z
  .string()
  .refine(isSafe, 'must be an https:// address (http:// on this machine only)')
  .transform((text) => new URL(text));
const list = z.string().transform((text) => text.split(','));

export const providerVariables = {
  OIDC_ISSUER: address.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_CLIENT_SECRET_FILE: z.string().optional(),
  OIDC_REDIRECT_URL: address.optional(),
  OIDC_LOGIN_CLAIM: z.string().optional(),
  OIDC_SECOND_FACTOR_AMR: list.default([]),
  OIDC_SECOND_FACTOR_ACR: list.default([]),
};

/** To be set together. */
export const providerNeeds = [
  'OIDC_ISSUER',
  'OIDC_CLIENT_ID',
  'OIDC_REDIRECT_URL',
  'OIDC_LOGIN_CLAIM',
] as const;

type ProviderVariables = z.output<z.ZodObject<typeof providerVariables>>;

/** `undefined` where people sign in with passwords only. */
export const providerOf = (env: ProviderVariables): ProviderSettings | undefined => {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_REDIRECT_URL: redirectUrl } = env;
  const { OIDC_LOGIN_CLAIM: loginClaim, OIDC_CLIENT_SECRET: clientSecret } = env;
  const { OIDC_CLIENT_SECRET_FILE: clientSecretFile } = env;
  if (!issuer || !redirectUrl || clientId === undefined || loginClaim === undefined) return undefined;
  return {
    ...{ issuer, clientId, redirectUrl, loginClaim },
    ...(clientSecret !== undefined && { clientSecret }),
    ...(clientSecretFile !== undefined && { clientSecretFile }),
    secondFactor: { amr: env.OIDC_SECOND_FACTOR_AMR, acr: env.OIDC_SECOND_FACTOR_ACR },
  };
};
