import { z } from 'zod';
import { Surprise } from './surprise.js';

export interface WireRequest {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Below `/api/v1/`. */
  readonly path: string;
  readonly token?: string;
  /** Sent as JSON; a text is sent as the file that it is. */
  readonly body?: object | string;
}

export interface WireAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** The API over real sockets, which are kept alive; counts what was asked, and how far the log has come by it. */
export class Wire {
  requests = 0;
  /** Position in the log of the latest act. */
  position = 0;

  /**
   * @param ending when it aborts, whatever is under way and whatever comes is refused with its reason
   * @param headers of every request
   */
  constructor(
    readonly address: string,
    private readonly ending: AbortSignal,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  async send({ method, path, token, body }: WireRequest): Promise<WireAnswer> {
    this.requests += 1;
    const response = await fetch(`${this.address}/api/v1/${path}`, {
      method,
      // What is sent is for this server and no other.
      redirect: 'error',
      // A signal of its own: fetch leaves its listener on the one it is given.
      signal: AbortSignal.any([this.ending]),
      headers: {
        ...this.headers,
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': isFile(body) ? 'text/plain' : 'application/json' }),
      },
      ...(body !== undefined && { body: isFile(body) ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer = { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
    this.#note(answer);
    return answer;
  }

  /** The answer of a request that must succeed. */
  async ask<Schema extends z.ZodType>(request: WireRequest, schema: Schema): Promise<z.output<Schema>> {
    const { status, body } = await this.send(request);
    const read = schema.safeParse(body);
    if (status >= 300 || !read.success)
      throw new Surprise('success', nameOf(request), status >= 300 ? body : (read.error ?? body));
    return read.data;
  }

  #note({ body }: WireAnswer): void {
    const { data } = acted.safeParse(body);
    const positions = [data, ...(data?.items ?? [])].map((act) => act?.position ?? 0);
    this.position = Math.max(this.position, ...positions);
  }
}

const isFile = (body: object | string): body is string => typeof body === 'string';

/** An act, or each act of a batch. */
const act = z.object({ position: z.number().nullish() });
const acted = act.extend({ items: z.array(act).optional() });

export const nameOf = ({ method, path }: Pick<WireRequest, 'method' | 'path'>): string =>
  `${method} /api/v1/${path}`;
