import { z } from 'zod';
import { sendRequest, type WireAnswer, type WireRequest } from '../../wire/send-request.js';
import { Surprise } from './surprise.js';

/** The API as a story asks it: counts what was asked, and how far the log has come by it. */
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

  async send(request: WireRequest): Promise<WireAnswer> {
    this.requests += 1;
    // A signal of its own: fetch leaves its listener on the one it is given.
    const signal = AbortSignal.any([this.ending]);
    const answer = await sendRequest(this.address, request, { headers: this.headers, signal });
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

/** An act, or each act of a batch. */
const act = z.object({ position: z.number().nullish() });
const acted = act.extend({ items: z.array(act).optional() });

export const nameOf = ({ method, path }: Pick<WireRequest, 'method' | 'path'>): string =>
  `${method} /api/v1/${path}`;
