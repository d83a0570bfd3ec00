import { setTimeout as pause } from 'node:timers/promises';
import {
  consistencyProof,
  fromTiles,
  inclusionProof,
  leafHash,
  parseCheckpoint,
  parseNote,
  storedTiles,
  verifyInclusion,
  type Checkpoint,
  type Hash,
  type Note,
  type TileReader,
} from '#libs/ledger';
import { PlainError, RefusedByServer } from '../../plain-error.js';
import type { CaseSource } from './case-source.js';

type Files = CaseSource['file'];

/** The log of cases as a server publishes it to everybody, under one checkpoint. */
export interface PublishedLog {
  readonly head: Checkpoint;
  readonly note: Note;
  /** @throws Fault where the entry is not what was sealed */
  inclusion(entry: Uint8Array, position: number): Promise<readonly Hash[]>;
  /** That an earlier tree is the beginning of this one. */
  consistency(size: number): Promise<readonly Hash[]>;
}

/** @throws PlainError when what was asked for is not sealed in time */
export const publishedLog = async (file: Files, size: number): Promise<PublishedLog> => {
  const { head, note } = await sealed(file, size);
  const read = publishedTiles(file);
  return {
    ...{ head, note },
    inclusion: async (entry, position) => {
      const index = position - 1;
      const proof = await fromTiles(read, head.size, (tree) => inclusionProof(tree, index, head.size));
      verifyInclusion({ index, size: head.size, leafHash: leafHash(entry), proof, root: head.root });
      return proof;
    },
    consistency: (earlier) =>
      fromTiles(read, head.size, (tree) => consistencyProof(tree, earlier, head.size)),
  };
};

/** Usually under a second. */
const sealed = async (file: Files, size: number): Promise<{ head: Checkpoint; note: Note }> => {
  for (let tries = 0; tries < 50; tries += 1) {
    const found = await file('ledger/cases/checkpoint').catch(unlessNotThere);
    const note = found && parseNote(found.bytes.toString());
    const head = note && parseCheckpoint(note.text);
    if (head && head.size >= size) return { head, note };
    await pause(200);
  }
  throw new PlainError(
    '最后的事件尚未存证，请稍后再导出。\nThe last events are not sealed yet: export again in a while.',
  );
};

/** Each is read once. */
const publishedTiles = (file: Files): TileReader => {
  const known = new Map<string, Promise<Uint8Array | undefined>>();
  return storedTiles({
    read: (path) => {
      const read = known.get(path) ?? file(`ledger/cases/${path}`).then(({ bytes }) => bytes, unlessNotThere);
      known.set(path, read);
      return read;
    },
  });
};

const unlessNotThere = (error: unknown): undefined => {
  if (error instanceof RefusedByServer && error.code === 'LEDGER.TILE_PATH_INVALID') return undefined;
  throw error;
};
