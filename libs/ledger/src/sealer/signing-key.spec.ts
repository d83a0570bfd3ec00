import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSigningKey, readSigningKey } from './signing-key.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingjian-signing-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('The key that signs checkpoints', () => {
  it('is made once, however many begin at once, and read by its owner only', async () => {
    const file = join(folder, 'keys', 'key.pem');
    await Promise.all([makeSigningKey(file), makeSigningKey(file), makeSigningKey(file)]);
    const first = await readSigningKey(file);
    await makeSigningKey(file);
    expect((await readSigningKey(file)).equals(first)).toBe(true);
    await chmod(file, 0o640);
    await expect(readSigningKey(file)).rejects.toMatchObject({ code: 'LEDGER.SIGNING_KEY_OPEN' });
  });

  it('is never made anew in the place of a lost one, nor of a spoilt one', async () => {
    const file = join(folder, 'key.pem');
    await expect(readSigningKey(file)).rejects.toMatchObject({ code: 'LEDGER.SIGNING_KEY_MISSING' });
    await writeFile(file, 'no key', { mode: 0o600 });
    await expect(readSigningKey(file)).rejects.toMatchObject({ code: 'LEDGER.SIGNING_KEY_SPOILT' });
  });
});
