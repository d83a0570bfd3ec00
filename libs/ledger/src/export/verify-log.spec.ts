import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headOf, emptyLog, happen, sealAll, signerWith } from '../sealer/sealing.fixture.js';
import { FolderTiles } from '../sealer/folder-tiles.adapter.js';
import { MemoryTiles } from '../sealer/memory-tiles.adapter.js';
import type { Checkpoint } from '../verifier/checkpoint.js';
import type { Fault } from '../verifier/fault.js';
import { tilesOf, type Tile } from '../tiles/tile.js';
import { exportLog } from './export-log.js';
import { folderLog } from './folder-log.js';
import { liveLog } from './live-log.js';
import type { LogSource } from './log-source.js';
import { verifyLog } from './verify-log.js';

const [log, tiles, signer] = [emptyLog(), new MemoryTiles(), signerWith()];
let folder: string;
let earlier: Checkpoint;
let head: Checkpoint;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingjian-export-'));
  await happen(log, 300);
  await sealAll(log, tiles, signer);
  earlier = await headOf(tiles);
  await exportLog(liveLog(log, tiles), new FolderTiles(folder));
  await happen(log, 300);
  await sealAll(log, tiles, signer);
  head = await headOf(tiles);
});
afterAll(() => rm(folder, { recursive: true }));

const codeOf = (checking: Promise<unknown>): Promise<string> =>
  checking.then(
    () => 'sound',
    (error: unknown) => {
      const { code, details } = error as Fault;
      return `${code} ${details.position ?? ''}`.trim();
    },
  );

describe('A log is verified', () => {
  it('where it is written, against its head and one that was kept', async () => {
    await verifyLog(liveLog(log, tiles), { head, earlier });
  });

  it('from an export, which grows with the log and has its checkpoint last', async () => {
    await verifyLog(folderLog(folder), { head: earlier });
    expect(await readdir(join(folder, 'tile', 'entries'))).toEqual(['000', '001.p']);
    expect(await exportLog(liveLog(log, tiles), new FolderTiles(folder))).toEqual(head);
    expect((await readdir(join(folder, 'tile', 'entries'))).sort()).toEqual(['000', '001', '002.p']);
    const counts: number[] = [];
    await verifyLog(folderLog(folder), { head, earlier, checked: (size) => counts.push(size) });
    expect(counts).toEqual([256, 512, 600]);
  });

  it('and whoever changes a byte of an event is found at its place', async () => {
    const file = join(folder, 'tile/entries/001');
    const bytes = await readFile(file);
    const changed = Buffer.from(bytes);
    const at = changed.indexOf('示例', 5_000);
    changed.write('假例', at);
    await writeFile(file, changed);
    const entries = [
      ...bytes
        .subarray(0, at)
        .toString()
        .matchAll(/"v":1\}/g),
    ];
    const position = 256 + entries.length + 1;
    expect(await codeOf(verifyLog(folderLog(folder), { head, earlier }))).toBe(
      `LEDGER.EVENT_CHANGED ${position}`,
    );
    await writeFile(file, bytes);
  });

  it('and a changed hash beside events that are right is told apart', async () => {
    const file = join(folder, 'tile/0/000');
    const bytes = await readFile(file);
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(32 * 6) ^ 1, 32 * 6);
    await writeFile(file, changed);
    expect(await codeOf(verifyLog(folderLog(folder), { head, earlier }))).toBe('LEDGER.TILE_CHANGED 7');
    await writeFile(file, bytes);
  });

  it('and one that ends too early is', async () => {
    await rm(join(folder, 'tile/entries/002.p'), { recursive: true });
    expect(await codeOf(verifyLog(folderLog(folder), { head, earlier }))).toBe('LEDGER.EVENT_MISSING 513');
  });

  it('is not exported where an event was deleted, and the place is named though the rest was renumbered', async () => {
    const live = liveLog(log, tiles);
    const all = (await Promise.all([...tilesOf(0, 600)].map((tile) => live.entries(tile)))).flat();
    const left = all.toSpliced(300, 1);
    const source = {
      ...live,
      entries: async ({ index, width }: Pick<Tile, 'index' | 'width'>) =>
        left.slice(index * 256, index * 256 + width),
    };
    const exported = (from: LogSource) => codeOf(exportLog(from, new MemoryTiles()));
    expect(await exported(source)).toBe('LEDGER.EVENT_CHANGED 301');
    left.splice(0, left.length, ...all.slice(0, 599));
    expect(await exported(source)).toBe('LEDGER.EVENT_MISSING 600');
  });

  it('is not exported before anything is sealed, nor into the export of another log', async () => {
    const another = emptyLog();
    const exported = (from: string): Promise<string> =>
      codeOf(
        exportLog(
          { ...liveLog(another, tiles), head: async () => (from === '' ? undefined : from) },
          new FolderTiles(folder),
        ),
      );
    expect(await exported('')).toBe('LEDGER.NOTHING_SEALED');
    const note = Buffer.from((await tiles.read('checkpoint')) ?? []).toString();
    expect(await exported(note.replace('log.example/cases', 'other.example'))).toBe(
      'LEDGER.EXPORT_OF_ANOTHER',
    );
    expect(await exported(note.replace('\n600\n', '\n599\n'))).toBe('LEDGER.LOG_SHORTER');
  });
});
