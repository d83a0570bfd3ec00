import type { Readable } from 'node:stream';
import { Refusal } from '#libs/kernel';
import { attachmentTypes, type AttachmentType } from './attachment-types.js';
import { refuse } from './attachments.errors.js';
import type { AttachmentLimits, Declared } from './attachments.port.js';
import type { Likeness } from './likeness/likeness.js';

/** Counts and judges the bytes of one file while they pass, holding none of them but a few. */
export class Inspection {
  readonly type: AttachmentType;
  readonly #likeness: Likeness;
  #size = 0;

  /** @throws ATTACHMENTS.TYPE_NOT_ALLOWED, .TOO_LARGE by what is declared, before any byte is read */
  constructor(
    private readonly declared: Declared,
    private readonly limits: AttachmentLimits,
  ) {
    this.type = allowedType(declared, limits);
    this.#likeness = this.type.likeness();
    this.#expectWithin(declared.declaredSize ?? 0);
  }

  get size(): number {
    return this.#size;
  }

  /** @throws what `Attachments.keep` throws of the content */
  of(source: Readable): AsyncGenerator<Buffer> {
    // It may break off before anybody reads it; whoever reads it then is told.
    source.on('error', () => undefined);
    return this.#judged(source);
  }

  async *#judged(source: Readable): AsyncGenerator<Buffer> {
    for await (const chunk of unbroken(source)) {
      this.#take(chunk);
      yield chunk;
    }
    const { declaredSize } = this.declared;
    if (this.#size === 0) throw refuse('ATTACHMENTS.EMPTY');
    if (declaredSize !== undefined && declaredSize !== this.#size) throw refuse('ATTACHMENTS.INCOMPLETE');
    if (!this.#likeness.isConfirmed()) throw this.#unlike();
  }

  #take(chunk: Buffer): void {
    this.#size += chunk.length;
    this.#expectWithin(this.#size);
    if (!this.#likeness.survives(chunk)) throw this.#unlike();
  }

  #expectWithin(size: number): void {
    const { maxBytes } = this.limits;
    if (size > maxBytes) throw refuse('ATTACHMENTS.TOO_LARGE', { maxBytes });
  }

  #unlike(): Refusal {
    return refuse('ATTACHMENTS.CONTENT_UNLIKE_TYPE', { type: this.type.media });
  }
}

const allowedType = ({ type }: Declared, { types }: AttachmentLimits): AttachmentType => {
  const allowed = types.map((word) => attachmentTypes[word]);
  const found = allowed.find(({ media }) => media === type);
  if (found) return found;
  throw refuse('ATTACHMENTS.TYPE_NOT_ALLOWED', {
    type,
    allowed: allowed.map(({ media }) => media).join(', '),
  });
};

/** Reads without destroying the source when whoever reads gives up; a source that breaks off is incomplete. */
async function* unbroken(source: Readable): AsyncGenerator<Buffer> {
  const pieces: AsyncIterator<Uint8Array | string> = source.iterator({ destroyOnReturn: false });
  const rest: AsyncIterable<Uint8Array | string> = { [Symbol.asyncIterator]: () => pieces };
  try {
    for await (const piece of rest) yield Buffer.from(piece);
  } catch (error) {
    throw source.readableAborted && !(error instanceof Refusal) ? refuse('ATTACHMENTS.INCOMPLETE') : error;
  }
}
