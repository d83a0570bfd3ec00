import { randomBytes } from 'node:crypto';
import type { DurableKeyStore } from './durable-key-store.port.js';
import { keyStoreContract } from './key-store.contract.js';
import { LocalMasterKey } from './local-master-key.adapter.js';
import type { MasterKey } from './master-key.port.js';

/** Opens one place, each time as another process does, with the master keys that this process knows. */
export type OpenPlace = (...masters: readonly [MasterKey, ...MasterKey[]]) => DurableKeyStore;

export const newMasterKey = (): MasterKey => new LocalMasterKey(randomBytes(32));

/** Every key store that outlives its process passes it. @param newPlace where no key was ever kept */
export const durableKeyStoreContract = (newPlace: () => Promise<OpenPlace>): void => {
  keyStoreContract(async () => {
    const [place, master] = [await newPlace(), newMasterKey()];
    return { store: place(master), again: () => place(master) };
  });

  it('gives processes that share it different keys', async () => {
    const [place, master] = [await newPlace(), newMasterKey()];
    const minted = await Promise.all(Array.from({ length: 4 }, () => place(master).mint(300)));
    expect(new Set(minted.flat().map(({ no }) => no)).size).toBe(1_200);
  });

  it('is begun once, under one master key', async () => {
    const [place, master] = [await newPlace(), newMasterKey()];
    await expect(place(master).verify()).rejects.toMatchObject({ code: 'SEALING.NO_KEYS' });
    await Promise.all([place(master).begin(), place(master).begin()]);
    await place(master).verify();
    await place(master).begin();
  });

  it('refuses another master key before any key is asked for, and says so in both languages', async () => {
    const place = await newPlace();
    await place(newMasterKey()).begin();
    const stranger = place(newMasterKey());
    const wrong = { code: 'SEALING.WRONG_MASTER_KEY', next: { zh: expect.any(String) } };
    await expect(stranger.verify()).rejects.toMatchObject(wrong);
    await expect(stranger.begin()).rejects.toMatchObject(wrong);
    await expect(stranger.mint(1)).rejects.toMatchObject(wrong);
  });

  it('does not open under another master key', async () => {
    const [place, master] = [await newPlace(), newMasterKey()];
    const [key] = await place(master).mint(1);
    const found = place(newMasterKey()).find([Number(key?.no)]);
    await expect(found).rejects.toMatchObject({ code: 'SEALING.WRONG_MASTER_KEY' });
  });

  it('is turned to another master key while others mint, find and destroy', async () => {
    const [place, old, next] = [await newPlace(), newMasterKey(), newMasterKey()];
    const [beside, rotating] = [place(old, next), place(old, next)];
    const kept = await beside.mint(3_000);
    const numbers = kept.map(({ no }) => no);
    const gone = numbers.filter((no) => no % 50 === 0);
    const [turned, , later] = await Promise.all([
      rotating.rotate(),
      beside.destroy(gone),
      place(old, next).mint(1_500),
    ]);
    expect(turned).toBeGreaterThanOrEqual(3_000);
    const after = place(next);
    await after.verify();
    const left = kept.filter(({ no }) => no % 50 !== 0);
    expect([...(await after.find(numbers)).values()]).toEqual(left);
    expect((await after.find(later.map(({ no }) => no))).size).toBe(1_500);
    // Whoever knew a key's batch before reads it as it is now.
    expect([...(await beside.find(numbers)).values()]).toEqual(left);
    expect(await rotating.rotate()).toBe(0);
    await expect(place(old).verify()).rejects.toMatchObject({ code: 'SEALING.WRONG_MASTER_KEY' });
  });

  it('never brings back a key that is destroyed while it is copied', async () => {
    const [place, old] = [await newPlace(), newMasterKey()];
    const numbers = (await place(old).mint(9)).map(({ no }) => no);
    const [destroyer, alive, under] = [place(old), [...numbers], new Array<Promise<void>>()];
    // Wraps the fresh key of the batch when the old keys were read and nothing is written yet.
    const next = new SlowMasterKey(async () => {
      const destroyed = destroyer.destroy(alive.splice(0, 1));
      under.push(destroyed);
      await Promise.race([destroyed, soon()]);
    });
    await place(old, next).rotate();
    await Promise.all(under);
    expect(under.length).toBeGreaterThanOrEqual(2);
    expect([...(await place(next).find(numbers)).keys()]).toEqual(alive);
  });
};

class SlowMasterKey extends LocalMasterKey {
  constructor(private readonly before: () => Promise<void>) {
    super(randomBytes(32));
  }

  override async wrap(key: Buffer): Promise<Buffer> {
    await this.before();
    return super.wrap(key);
  }
}

/** Where the destroyer has to wait for the rotation, the rotation must not wait for it. */
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200));
