import { statfs } from 'node:fs/promises';
import { refuse } from './attachments.errors.js';

/** Bytes that are free on the disk of a folder, for whoever is not root. */
export const freeBytes = async (folder: string): Promise<number> => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
};

/** Many files come at once, so each is looked after on its way. Bytes. */
const lookEvery = 8_388_608;

/**
 * Passes a file's pieces on as long as the disk has more than `least` bytes free.
 * @throws ATTACHMENTS.NO_ROOM
 */
export async function* whereRoomIs(
  pieces: AsyncIterable<Buffer>,
  free: () => Promise<number>,
  least: number,
): AsyncGenerator<Buffer> {
  let passed = lookEvery;
  for await (const piece of pieces) {
    if (passed >= lookEvery) {
      if ((await free()) < least) throw refuse('ATTACHMENTS.NO_ROOM');
      passed = 0;
    }
    passed += piece.length;
    yield piece;
  }
}
