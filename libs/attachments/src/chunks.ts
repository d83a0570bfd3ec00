export interface Chunk {
  readonly bytes: Buffer;
  readonly index: number;
  readonly isLast: boolean;
}

/** The same bytes in chunks of one length; only the last one may be shorter. */
export async function* chunksOf(pieces: AsyncIterable<Buffer>, length: number): AsyncGenerator<Chunk> {
  let held = Buffer.alloc(length);
  let count = 0;
  let index = 0;
  for await (const piece of pieces) {
    let rest = piece;
    while (rest.length > 0) {
      // A full one waits until it is known that another one follows.
      if (count === length) {
        yield { bytes: held, index, isLast: false };
        held = Buffer.alloc(length);
        count = 0;
        index += 1;
      }
      const taken = rest.copy(held, count);
      count += taken;
      rest = rest.subarray(taken);
    }
  }
  yield { bytes: held.subarray(0, count), index, isLast: true };
}
