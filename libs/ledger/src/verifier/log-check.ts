import { expectCanonical } from './canonical.js';
import type { Checkpoint } from './checkpoint.js';
import { Fault } from './fault.js';

import { expectSame, Frontier, leafHash, type Hash } from './tree.js';

/** Reads a log from its first event on, and stops at the first thing that is not as it should be. */
export class LogCheck {
  readonly #tree = new Frontier();
  readonly #revisions = new Map<string, number>();
  #recordedAt = '';

  /**
   * @param head what is signed; of events after it nothing is known
   * @param earlier a head of this log that the auditor kept: what was so then must be so now
   * @throws LEDGER.ORIGIN_DIFFERS, LOG_SHORTER, and as `take`
   */
  constructor(
    readonly head: Checkpoint,
    readonly earlier: Checkpoint = head,
  ) {
    const { origin: found, size } = head;
    if (found !== earlier.origin) throw new Fault('ORIGIN_DIFFERS', { expected: earlier.origin, found });
    if (earlier.size > size) throw new Fault('LOG_SHORTER', { expected: earlier.size, found: size });
    this.#expectRoots();
  }

  /**
   * @returns the hash of the leaf
   * @throws LEDGER.EVENT_INVALID, REVISION_WRONG, TIME_WENT_BACK, EARLIER_ROOT_DIFFERS, ROOT_DIFFERS
   */
  take(entry: Uint8Array): Hash {
    const hash = leafHash(entry);
    this.#tree.append(hash);
    this.#expectInOrder(entry);
    this.#expectRoots();
    return hash;
  }

  /** @throws LEDGER.EVENT_MISSING */
  end(): void {
    const [position, expected] = [this.#tree.size + 1, this.head.size];
    if (position <= expected) throw new Fault('EVENT_MISSING', { position, expected });
  }

  #expectRoots(): void {
    const { size } = this.#tree;
    if (size === this.head.size) expectSame('ROOT_DIFFERS', this.head.root, this.#tree.root());
    if (size === this.earlier.size) expectSame('EARLIER_ROOT_DIFFERS', this.earlier.root, this.#tree.root());
  }

  /** Positions have no gap, because the tree counts them; the revisions of a stream have none, and time goes on. */
  #expectInOrder(entry: Uint8Array): void {
    const position = this.#tree.size;
    const { stream, revision: found, recordedAt } = orderOf(entry, position);
    const expected = this.#revisions.get(stream) ?? 0;
    if (found !== expected) throw new Fault('REVISION_WRONG', { position, stream, expected, found });
    if (recordedAt < this.#recordedAt)
      throw new Fault('TIME_WENT_BACK', { position, expected: this.#recordedAt, found: recordedAt });
    this.#revisions.set(stream, found + 1);
    this.#recordedAt = recordedAt;
  }
}

/** @throws LEDGER.EVENT_INVALID where it is not canonical, or not what we call an event */
const orderOf = (entry: Uint8Array, position: number) => {
  try {
    const text = utf8.decode(entry);
    expectCanonical(text);
    const tail = tailForm.exec(text.slice(text.lastIndexOf(',"recordedAt":"')));
    const [, recordedAt = '', revision, stream = ''] = tail ?? [];
    if (revision === undefined) throw new RangeError('not the members of an event');
    // A copy, because a part of a text keeps the whole of it in memory.
    return { stream: Buffer.from(stream).toString(), revision: Number(revision), recordedAt };
  } catch (error) {
    throw new Fault('EVENT_INVALID', { position, problem: String(error) });
  }
};

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const tailForm =
  /^,"recordedAt":"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)","revision":(\d+),"schemaVersion":\d+,"stream":"([^"\\]+)","type":"[^"\\]+","v":1\}$/;
