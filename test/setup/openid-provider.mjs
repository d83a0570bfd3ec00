import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

/**
 * A real OpenID Connect provider in a process of its own; with each start it has another signing key. Whoever comes
 * to `/interaction/…?subject=&login=&amr=` is taken for that person. Tells its parent the issuer.
 */
const { port, redirectUrl, clientSecret } = JSON.parse(process.argv[2]);

const signingKey = () => ({
  ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
  ...{ kid: randomUUID(), alg: 'RS256', use: 'sig' },
});

/** The login of each subject. */
const people = new Map();

const providerAt = (issuer) =>
  new Provider(issuer, {
    clients: [{ client_id: 'mingjian', client_secret: clientSecret, redirect_uris: [redirectUrl] }],
    jwks: { keys: [signingKey()] },
    cookies: { keys: [randomUUID()] },
    claims: { openid: ['sub', 'amr'], profile: ['preferred_username'] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, accountId) => ({
      accountId,
      claims: () => ({ sub: accountId, preferred_username: people.get(accountId) }),
    }),
    loadExistingGrant: async ({ oidc }) => {
      const { accountId } = oidc.session;
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
  });

const server = createServer();
server.listen(port, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = providerAt(issuer);
  const answer = provider.callback();
  server.on('request', (request, response) => {
    const { pathname, searchParams } = new URL(request.url, issuer);
    if (!pathname.startsWith('/interaction/')) return answer(request, response);
    const accountId = searchParams.get('subject');
    if (accountId === null) return response.end('Who are you?');
    people.set(accountId, searchParams.get('login'));
    const login = { accountId, amr: searchParams.getAll('amr') };
    const result = searchParams.has('refuse') ? { error: 'access_denied' } : { login };
    return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  });
  process.send(issuer);
});

process.once('disconnect', () => process.exit());
