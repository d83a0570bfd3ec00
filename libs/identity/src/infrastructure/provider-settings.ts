/** An OpenID Connect provider that people sign in with, as the operator says. */
export interface ProviderSettings {
  readonly issuer: URL;
  readonly clientId: string;
  /** Absent for a public client, which PKCE alone protects. */
  readonly clientSecret?: string;
  /** Read at each sign-in, so that it can be replaced while the server runs. */
  readonly clientSecretFile?: string;
  /** Where the provider sends people back to: `…/api/v1/sessions/provider/callback`. */
  readonly redirectUrl: URL;
  /** Which claim is the login; only the provider's administrators may be able to set it. */
  readonly loginClaim: string;
  /** One of these in `amr` or `acr` proves a second factor; with neither the provider proves none. */
  readonly secondFactor: { readonly amr: readonly string[]; readonly acr: readonly string[] };
}
