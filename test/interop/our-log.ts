import { generateKeyPairSync } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  CheckpointSigner,
  consistencyProof,
  cosignNote,
  FolderTiles,
  fromTiles,
  localSigner,
  MemoryLastCheckpoints,
  noteText,
  parseNote,
  receiptOf,
  tlogProofText,
  requestText,
  tileAt,
  tilePath,
  vkeyOf,
  type Note,
} from '#libs/ledger';
import { bundleOf } from '../../libs/ledger/src/entry-bundles.js';
import { storedTiles } from '../../libs/ledger/src/sealer/stored-tiles.js';
import {
  allOf,
  emptyLog,
  happen,
  noteSigner,
  origin,
  sealAll,
} from '../../libs/ledger/src/sealer/sealing.fixture.js';

/** Around the widths of tiles; the last one reaches the third level. */
const sizes = [1, 2, 3, 7, 8, 255, 256, 257, 511, 1_000, 65_800];

/**
 * Grows a log, sealed at each of these sizes, and puts into the folder all that an outsider may come to hold of it:
 * the keys, tiles and entries as they are at last; as they were at each size the checkpoint, receipts of some events,
 * and what a witness would have been asked who knew an earlier size.
 */
export const writeOurLog = async (folder: string): Promise<void> => {
  const put = async (name: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  };
  const [log, tiles] = [emptyLog(), new FolderTiles(folder)];
  const next = localSigner(origin, 'note', generateKeyPairSync('ed25519').privateKey);
  // While a key is turned both sign.
  const signers = [noteSigner, next];
  const signer = new CheckpointSigner(signers, new MemoryLastCheckpoints());
  await put('keys', signers.map(({ key }) => `${vkeyOf(key)}\n`).join(''));

  for (const size of sizes) {
    await happen(log, size - (await log.head()));
    await sealAll(log, tiles, signer);
    const note = await cosigned(parseNote(Buffer.from((await tiles.read('checkpoint')) ?? []).toString()));
    await put(`checkpoints/${size}`, noteText(note));
    for (const event of (await allOf(log)).filter((_, index) => isSampled(index, size))) {
      const receipt = await receiptOf(event, tiles);
      await put(`receipts/${size}-${event.position - 1}`, receipt ? tlogProofText(receipt) : '');
    }
    for (const oldSize of sizes.filter((earlier) => earlier <= size)) {
      const proof = await fromTiles(storedTiles(tiles), size, (tree) =>
        consistencyProof(tree, oldSize, size),
      );
      await put(`requests/${oldSize}-${size}`, requestText({ oldSize, proof, note }));
    }
  }

  const size = await log.head();
  for (let index = 0, tile; (tile = tileAt(0, index, size)); index += 1)
    await put(tilePath(tile, 'entries'), (await bundleOf({ log, tiles }, tile)) ?? '');
};

/** Both ends, both sides of every tile's edge up to a thousand, and some fifty between. */
const isSampled = (index: number, size: number): boolean =>
  index === size - 1 || index % Math.ceil(size / 50) === 0 || (index < 1_000 && (index + 1) % 256 < 2);

/** A cosignature is of a kind that Go's library does not know, and must pass over. */
const cosigned = async (note: Note): Promise<Note> => ({
  ...note,
  signatures: [...note.signatures, await cosignNote(witness, note.text, 1_700_000_000)],
});

const witness = localSigner('witness.example', 'cosignature', generateKeyPairSync('ed25519').privateKey);
