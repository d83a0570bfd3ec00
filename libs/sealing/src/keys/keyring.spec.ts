import { cp, mkdtemp } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FolderKeyStore } from './folder-key-store.adapter.js';
import { Keyring } from './keyring.js';
import { LocalMasterKey } from './local-master-key.adapter.js';
import { MemoryKeyStore } from './memory-key-store.adapter.js';

describe('A key that was destroyed', () => {
  it('stays destroyed, though a backup of the folder brings it back', async () => {
    const home = await mkdtemp(join(tmpdir(), 'mingjian-keyring-'));
    const [folder, backup] = [join(home, 'keys'), join(home, 'backup')];
    const master = new LocalMasterKey(randomBytes(32));
    const keyring = new Keyring(new FolderKeyStore(folder, [master]));
    const [key] = await keyring.mint(1);
    const no = Number(key?.no);
    await cp(folder, backup, { recursive: true });
    await keyring.destroy([no]);
    expect((await keyring.find([no])).size).toBe(0);

    await cp(backup, folder, { recursive: true, force: true });
    const restored = new FolderKeyStore(folder, [master]);
    expect((await restored.find([no])).size).toBe(1);
    const restarted = new Keyring(restored);
    // What the log says is told again at every start.
    await restarted.destroy([no]);
    expect((await restarted.find([no])).size).toBe(0);
    expect((await new FolderKeyStore(folder, [master]).find([no])).size).toBe(0);
  });

  it('opens nothing a minute later in a process that nobody told', async () => {
    const store = new MemoryKeyStore();
    let now = 0;
    const [erasing, untold] = [new Keyring(store), new Keyring(store, { now: () => now })];
    const [key] = await erasing.mint(1);
    const no = Number(key?.no);
    expect((await untold.find([no])).size).toBe(1);
    await erasing.destroy([no]);
    now = 59_999;
    await untold.find([no]);
    now = 60_000;
    expect((await untold.find([no])).size).toBe(0);
  });
});
