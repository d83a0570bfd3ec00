import type { z } from 'zod';
import { attachment, opened, outcome, problem } from './answers.schema.js';
import { firstSignIn, type Login } from './first-sign-in.js';
import { Surprise } from './surprise.js';
import { nameOf, type Wire } from './wire.js';

/** What a refusal must say: its code and the rule it rests on, where it rests on one. */
export interface ExpectedRefusal {
  readonly code: string;
  readonly rule?: string;
}

/** Somebody who acts over the API, logged in at the first act. */
export class Person {
  #token: Promise<string> | undefined;
  #credentials: Login;

  /** @param issued with the password that was issued to the account */
  constructor(
    private readonly wire: Wire,
    issued: Login,
  ) {
    this.#credentials = issued;
  }

  /** What to sign in with: what the person chose, once signed in. */
  get credentials(): Login {
    return this.#credentials;
  }

  /** Opens a thing; gives its id. */
  async opens(path: string, body: object): Promise<string> {
    return (await this.post(path, body, opened)).id;
  }

  async acts(path: string, body?: object): Promise<void> {
    await this.post(path, body, outcome);
  }

  /** Uploads a text as a file; gives its digest. */
  async uploads(text: string): Promise<string> {
    return (await this.post('attachments', text, attachment)).digest;
  }

  async post<Schema extends z.ZodType>(
    path: string,
    body: object | string | undefined,
    answer: Schema,
  ): Promise<z.output<Schema>> {
    const token = await this.token();
    return this.wire.ask({ method: 'POST', path, token, ...(body !== undefined && { body }) }, answer);
  }

  async reads<Schema extends z.ZodType>(path: string, answer: Schema): Promise<z.output<Schema>> {
    return this.wire.ask({ method: 'GET', path, token: await this.token() }, answer);
  }

  /** Tries what a rule forbids: it must be refused by that rule. */
  async isRefused(path: string, body: object | undefined, expected: ExpectedRefusal): Promise<void> {
    const request = { method: 'POST', path, ...(body && { body }) } as const;
    const answer = await this.wire.send({ ...request, token: await this.token() });
    const { data } = problem.safeParse(answer.body);
    if (data?.code !== expected.code || data.rule !== expected.rule)
      throw new Surprise(`${expected.code} (${expected.rule})`, nameOf(request), answer.body);
  }

  /** Of the session, which begins when it is first asked for. */
  token(): Promise<string> {
    return (this.#token ??= this.#signIn());
  }

  async #signIn(): Promise<string> {
    const { token, ...credentials } = await firstSignIn(this.wire, this.#credentials);
    this.#credentials = credentials;
    return token;
  }
}
