import type { KeyStore } from './key-store.port.js';

/** Every key store passes it. @param again opens what the store wrote in another process or after a restart */
export const keyStoreContract = (open: () => Promise<{ store: KeyStore; again?: () => KeyStore }>): void => {
  it('gives every key once, under a number of its own', async () => {
    const { store } = await open();
    const minted = (await Promise.all([store.mint(3), store.mint(300), store.mint(1)])).flat();
    expect(new Set(minted.map(({ no }) => no)).size).toBe(304);
    expect(new Set(minted.map(({ secret }) => secret.export().toString('hex'))).size).toBe(304);
    expect(minted.every(({ secret }) => secret.symmetricKeySize === 32)).toBe(true);
  });

  it('finds what it gave, and nothing else', async () => {
    const { store } = await open();
    const [one, other] = await store.mint(2);
    const found = await store.find([Number(one?.no), Number(other?.no), 9_999_999]);
    expect([...found.values()]).toEqual([one, other]);
  });

  it('never gives back what was destroyed, and keeps its neighbours', async () => {
    const { store } = await open();
    const [one, other] = await store.mint(2);
    await store.destroy([Number(one?.no)]);
    await store.destroy([Number(one?.no)]);
    expect([...(await store.find([Number(one?.no), Number(other?.no)])).keys()]).toEqual([other?.no]);
    expect((await store.mint(300)).map(({ no }) => no)).not.toContain(one?.no);
  });

  it('finds after a restart what it gave before, destroyed keys excepted', async () => {
    const { store, again } = await open();
    if (!again) return;
    const [one, other] = await store.mint(2);
    await store.destroy([Number(one?.no)]);
    const restarted = again();
    expect([...(await restarted.find([Number(one?.no), Number(other?.no)])).values()]).toEqual([other]);
    const later = await restarted.mint(1);
    expect([one?.no, other?.no]).not.toContain(later[0]?.no);
  });
};
