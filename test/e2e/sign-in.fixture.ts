import { randomBytes } from 'node:crypto';
import { URI } from 'otpauth';

type Send = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Readonly<Record<string, string>>,
) => Promise<{ readonly status: number; readonly body: ReturnType<typeof JSON.parse> }>;

interface Kept {
  readonly password: string;
  readonly recoveryCodes: string[];
}

/** People who sign in as they should: at the first time they pay what is owed, and keep what they chose. */
export class SignIns {
  readonly #kept = new Map<string, Kept>();

  constructor(private readonly send: Send) {}

  /** What somebody who signed in before signs in with again; each call takes a code that was not used. */
  of(login: string): { readonly login: string; readonly password: string; readonly code?: string } {
    const kept = this.#kept.get(login);
    if (!kept) throw new Error(`${login} has not signed in yet`);
    const code = kept.recoveryCodes.pop();
    return { login, password: kept.password, ...(code !== undefined && { code }) };
  }

  /** Gives the token. @param issued counts at the first time only */
  async token(login: string, issued: string): Promise<string> {
    const isKnown = this.#kept.has(login);
    const { body } = await this.send(
      'POST',
      '/api/v1/sessions',
      isKnown ? this.of(login) : { login, password: issued },
    );
    if (!isKnown && body.token !== undefined) this.#kept.set(login, await this.#pay(body, issued));
    return body.token;
  }

  async #pay({ token, owes }: { token: string; owes: readonly string[] }, issued: string): Promise<Kept> {
    const password = randomBytes(18).toString('base64url');
    if (owes.includes('new-password'))
      await this.#post(token, 'password', { current: issued, next: password });
    const isWatchful = owes.includes('second-factor');
    return { password, recoveryCodes: isWatchful ? await this.#enrol(token) : [] };
  }

  async #enrol(token: string): Promise<string[]> {
    const { uri } = await this.#post(token, 'second-factor');
    const code = codeOf(uri);
    return (await this.#post(token, 'second-factor/confirmation', { code })).recoveryCodes;
  }

  async #post(token: string, path: string, body?: object): Promise<ReturnType<typeof JSON.parse>> {
    const authorization = `Bearer ${token}`;
    const answer = await this.send('POST', `/api/v1/sessions/current/${path}`, body, { authorization });
    if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }
}

/** What an authenticator shows now. */
export const codeOf = (uri: string): string => {
  const totp = URI.parse(uri);
  if (!('period' in totp)) throw new TypeError('a code of time was expected');
  return totp.generate();
};
