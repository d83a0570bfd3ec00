import { z } from 'zod';
import { PlainError, RefusedByServer } from '../plain-error.js';
import { fetchFile, type FileRequest, type WireFile } from '../wire/fetch-file.js';
import { sendRequest, type WireRequest } from '../wire/send-request.js';

/** Asks a server as somebody at a terminal does: what it refuses is told in its own words. */
export class Server {
  readonly #origin: string;

  /** @throws PlainError for an address over which no secret may be sent */
  constructor(readonly address: string) {
    if (!isSafe(address)) throw new PlainError(unsafe);
    this.#origin = new URL(address).origin;
  }

  /** @throws RefusedByServer, PlainError when it cannot be reached */
  async ask<Schema extends z.ZodType>(request: WireRequest, schema: Schema): Promise<z.output<Schema>> {
    const { status, body } = await sendRequest(this.#origin, request).catch(() => this.#outOfReach());
    if (status < 300) return schema.parse(body);
    throw this.#refusal(status, body);
  }

  /** @throws RefusedByServer, PlainError when it cannot be reached */
  async file(request: FileRequest): Promise<WireFile> {
    const file = await fetchFile(this.#origin, request).catch(() => this.#outOfReach());
    if (file.status < 300) return file;
    throw this.#refusal(
      file.status,
      file.type.endsWith('json') ? JSON.parse(file.bytes.toString()) : undefined,
    );
  }

  #outOfReach(): never {
    throw new PlainError(`连接不上 ${this.address}。\n${this.address} cannot be reached.`);
  }

  #refusal(status: number, body: unknown): PlainError {
    const { data } = problem.safeParse(body);
    if (!data) return new PlainError(`${this.address}: ${status}`);
    const { code, detail, next } = data;
    return new RefusedByServer(code, `${code}\n${detail.zh}${next.zh}\n${detail.en} ${next.en}`);
  }
}

const bilingual = z.object({ zh: z.string(), en: z.string() });
const problem = z.object({ code: z.string(), detail: bilingual, next: bilingual });

const isSafe = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  const isHere = ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);
  return protocol === 'https:' || (protocol === 'http:' && isHere);
};

const unsafe =
  '服务地址须为 https://（本机可用 http://）。\nThe server must be an https:// address (http:// on this machine only).';
