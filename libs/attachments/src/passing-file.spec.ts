import { once } from 'node:events';
import fs, { createWriteStream, type WriteStream } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withPassing } from './passing-file.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingjian-passing-'));
});

afterEach(() => rm(folder, { recursive: true }));

/** A file that the file system opens only when it is told to. */
const heldFile = (): { file: WriteStream; letOpen: () => void } => {
  const openings: (() => void)[] = [];
  const open = (...asked: Parameters<typeof fs.open>): number => openings.push(() => fs.open(...asked));
  const file = createWriteStream(join(folder, 'held'), { flags: 'wx', fs: { ...fs, open } });
  return { file, letOpen: () => openings.forEach((opens) => opens()) };
};

describe('A file that only passes', () => {
  it('is not left behind by a work that was refused before the file had come into being', async () => {
    const { file, letOpen } = heldFile();
    const refused = withPassing(file, () => Promise.reject(new Error('refused')));
    const closed = once(file, 'close');
    const said = expect(refused).rejects.toThrow('refused');
    // A removal that does not wait has come and gone by then.
    for (let time = 0; time < 20; time += 1) expect(await readdir(folder)).toEqual([]);
    letOpen();
    await Promise.all([said, closed]);
    expect(await readdir(folder)).toEqual([]);
  });
});
