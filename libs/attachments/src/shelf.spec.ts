import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clear, place } from './shelf.js';

const before = '2017-05-15T00:00:00.000Z';

it('A file that is swept while somebody brings it again is there afterwards', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mingjian-shelf-'));
  for (let round = 0; round < 500; round += 1) {
    const path = join(folder, `kept-${round}`);
    const incoming = join(folder, `incoming-${round}`);
    await Promise.all([writeFile(path, 'old'), writeFile(incoming, 'new')]);
    await utimes(path, 0, 0);
    await Promise.all([clear(path, join(folder, `aside-${round}`), before), place(incoming, path)]);
    await rm(incoming);
    expect(await readdir(folder)).toEqual([`kept-${round}`]);
    await rm(path);
  }
  await rm(folder, { recursive: true });
});
