import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  cosignNote,
  decodeEntries,
  encodeEntries,
  localSigner,
  noteText,
  parseNote,
  tileAt,
  tilePath,
  verifyAttachments,
  type Note,
} from '#libs/ledger';
import { AttackedLog, said } from './attacked-log.fixture.js';

let log: AttackedLog;
let folder: string;
beforeAll(async () => {
  log = await AttackedLog.open();
});
beforeEach(async () => {
  folder = await log.exported();
});
afterAll(() => log.close());

const bundleAt = (index: number): string => join(folder, tilePath(tileAt(0, index, 300)!, 'entries'));

const rewritten = async (
  index: number,
  change: (entries: Uint8Array[]) => readonly Uint8Array[],
): Promise<string> => {
  const tile = tileAt(0, index, 300)!;
  const entries = decodeEntries(tile, await readFile(bundleAt(index)));
  await writeFile(bundleAt(index), encodeEntries(change([...entries])));
  return log.found({ folder });
};

const edited = (entry: Uint8Array): Uint8Array =>
  Buffer.from(Buffer.from(entry).toString().replace('no-objection', 'objection'));

describe('Whoever has the export on the way to the auditor and', () => {
  it('edits an event, is found', async () => {
    expect(await rewritten(1, (entries) => entries.with(3, edited(entries[3]!)))).toBe('EVENT_CHANGED 260');
  });

  it('swaps two, is found', async () => {
    const swapped = (entries: Uint8Array[]) => entries.with(9, entries[8]!).with(8, entries[9]!);
    expect(await rewritten(0, swapped)).toBe('EVENT_CHANGED 9');
  });

  it('puts the same number of others in their place, is found at the first', async () => {
    expect(await rewritten(0, (entries) => [...entries.slice(100), ...entries.slice(0, 100)])).toBe(
      'EVENT_CHANGED 1',
    );
  });

  it('takes an event out, is found by the file', async () => {
    expect(await rewritten(0, (entries) => entries.slice(1))).toBe('BUNDLE_INVALID 1');
  });

  it('takes the end away, is found', async () => {
    await rm(bundleAt(1));
    expect(await log.found({ folder })).toBe('EVENT_MISSING 257');
  });

  it('edits an event and the hash that is kept of it, is found by the root', async () => {
    const file = join(folder, 'tile/0/000');
    const found = await rewritten(0, (entries) => entries.with(3, edited(entries[3]!)));
    expect(found).toBe('EVENT_CHANGED 4');
    const hashes = await readFile(file);
    await writeFile(file, Buffer.concat([hashes.subarray(0, 96), Buffer.alloc(32), hashes.subarray(128)]));
    expect(await log.found({ folder })).toBe('EARLIER_ROOT_DIFFERS');
  });

  it('edits only what is kept as its hash, does the log no harm and is told', async () => {
    const file = join(folder, 'tile/0/000');
    const hashes = await readFile(file);
    await writeFile(file, Buffer.concat([hashes.subarray(0, 96), Buffer.alloc(32), hashes.subarray(128)]));
    expect(await log.found({ folder })).toBe('TILE_CHANGED 4');
  });

  it('puts the checkpoint of an earlier export beside it, is found by whoever kept a later one', async () => {
    const late = await log.head();
    await writeFile(join(folder, 'checkpoint'), log.kept);
    expect(await log.found({ folder, kept: late })).toBe('LOG_SHORTER');
  });

  it('strips a signature of the checkpoint, or takes the witness’s from another head or time, is found', async () => {
    const key = generateKeyPairSync('ed25519').privateKey;
    const witness = localSigner('witness.example', 'cosignature', key);
    const [{ text, signatures: own }, kept] = [parseNote(await log.head()), parseNote(log.kept)];
    const seen = await cosignNote(witness, text, 1_495_425_600);
    const foundWith = async (note: Note): Promise<string> => {
      await writeFile(join(folder, 'checkpoint'), noteText(note));
      return log.found({ folder, trust: log.trust(witness.key) });
    };
    expect(await foundWith({ text, signatures: [...own, seen] })).toBe('sound');
    expect(await foundWith({ text, signatures: own })).toBe('WITNESS_MISSING');
    expect(await foundWith({ text, signatures: [seen] })).toBe('NOTE_UNSIGNED');
    const later = { ...seen, bytes: Uint8Array.from(seen.bytes).with(7, 0) };
    expect(await foundWith({ text, signatures: [...own, later] })).toBe('SIGNATURE_WRONG');
    expect(await foundWith({ ...kept, signatures: [...kept.signatures, seen] })).toBe('SIGNATURE_WRONG');
  });

  it('swaps an attachment, is found by its digest', async () => {
    const digest = createHash('sha256').update('sealed').digest('hex');
    const shelf = join(folder, 'attachments', digest.slice(0, 2));
    await mkdir(shelf, { recursive: true });
    const file = join(shelf, `${digest.slice(2)}.pdf`);
    await writeFile(file, 'sealed');
    expect(await verifyAttachments(join(folder, 'attachments'))).toEqual(new Set([digest]));
    await writeFile(file, 'another');
    expect(await said(() => verifyAttachments(join(folder, 'attachments')))).toBe('ATTACHMENT_CHANGED');
  });
});
