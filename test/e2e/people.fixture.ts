import type { Answer, RunningApi } from './running-api.fixture.js';

/** Somebody who acts over HTTP, logged in at the first act. */
export interface Person {
  /** Gives what the act answered. @throws Error with the answer, when it is refused */
  does(path: string, body?: object): Promise<Answer['body']>;
  reads(path: string): Promise<Answer['body']>;
  /** Uploads a text as a file; gives its digest. */
  uploads(text: string): Promise<string>;
  /** Tries what must be refused; gives the problem. @throws Error when it is done all the same */
  isRefused(path: string, body?: object): Promise<Answer['body']>;
}

/** The people of a story, by login; paths lie below `/api/v1/`. */
export class People {
  /** The problems that were answered, in their order. */
  readonly refusals: Answer['body'][] = [];
  readonly #passwords = new Map<string, string>();
  readonly #tokens = new Map<string, Promise<string>>();

  constructor(private readonly api: RunningApi) {
    this.meets('admin', api.password);
  }

  meets(login: string, password: string): void {
    this.#passwords.set(login, password);
  }

  as(login: string): Person {
    const send = (method: string, path: string, body?: object): Promise<Answer> =>
      this.#send(login, method, path, body);
    return {
      does: async (path, body) => done(await send('POST', path, body), path),
      reads: async (path) => done(await send('GET', path), path),
      uploads: async (text) => done(await this.#upload(login, text), 'attachments').digest,
      isRefused: async (path, body) => {
        const problem = refused(await send('POST', path, body), path);
        this.refusals.push(problem);
        return problem;
      },
    };
  }

  async #send(login: string, method: string, path: string, body?: object): Promise<Answer> {
    const authorization = `Bearer ${await this.#tokenOf(login)}`;
    return this.api.send(method, `/api/v1/${path}`, body, { authorization });
  }

  async #upload(login: string, text: string): Promise<Answer> {
    const authorization = `Bearer ${await this.#tokenOf(login)}`;
    const headers = { authorization, 'content-type': 'text/plain' };
    return this.api.send('POST', '/api/v1/attachments', text, headers);
  }

  #tokenOf(login: string): Promise<string> {
    const password = this.#passwords.get(login);
    if (password === undefined) throw new Error(`nobody in this story is called ${login}`);
    const token = this.#tokens.get(login) ?? this.api.logIn(login, password);
    this.#tokens.set(login, token);
    return token;
  }
}

const done = ({ status, body }: Answer, path: string): Answer['body'] => {
  if (status >= 300) throw new Error(`${path}: ${JSON.stringify(body)}`);
  return body;
};

const refused = ({ status, body }: Answer, path: string): Answer['body'] => {
  if (status < 400 || status >= 500)
    throw new Error(`${path}: not refused, but ${status} ${JSON.stringify(body)}`);
  return body;
};
