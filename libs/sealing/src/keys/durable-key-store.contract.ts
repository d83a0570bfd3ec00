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
};
