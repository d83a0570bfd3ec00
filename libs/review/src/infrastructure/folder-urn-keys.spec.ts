import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderUrnKeys } from './folder-urn-keys.adapter.js';

let parent: string;
let folder: string;
let keys: FolderUrnKeys;
const urn = { ballot: '../c1-region-ballot', round: 1 };

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'mingjian-urn-keys-'));
  folder = join(parent, 'urn-keys');
  keys = new FolderUrnKeys(folder);
});
afterEach(() => rm(parent, { recursive: true }));

describe('The key of an urn', () => {
  it('is 32 random bytes of one round, the same for all who ask at once', async () => {
    const made = await Promise.all(Array.from({ length: 8 }, () => keys.make(urn)));
    expect(made[0]).toHaveLength(32);
    for (const key of made) expect(key).toEqual(made[0]);
    expect(await keys.find(urn)).toEqual(made[0]);
    expect(await keys.make({ ...urn, round: 2 })).not.toEqual(made[0]);
    expect(await readdir(folder)).toHaveLength(2);
  });

  it('is readable by its owner only, and in a folder of its owner', async () => {
    await keys.make(urn);
    const [file = ''] = await readdir(folder);
    expect(((await stat(join(folder, file))).mode & 0o777).toString(8)).toBe('600');
    expect(((await stat(folder)).mode & 0o777).toString(8)).toBe('700');
  });

  it('is never made anew once it was destroyed, not even where there had been none', async () => {
    await keys.make(urn);
    await keys.destroy(urn);
    await keys.destroy(urn);
    const never = { ...urn, round: 7 };
    await keys.destroy(never);
    for (const gone of [urn, never]) {
      expect(await keys.find(gone)).toBeUndefined();
      await expect(keys.make(gone)).rejects.toMatchObject({ code: 'REVIEW.VOTING_ENDED' });
    }
    for (const file of await readdir(folder)) expect(await readFile(join(folder, file))).toHaveLength(0);
  });

  it('that was never made is not there', async () => {
    expect(await keys.find(urn)).toBeUndefined();
  });
});
