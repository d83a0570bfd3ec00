import type { TileStore } from './tile-store.port.js';

/** What every store of tiles must do. */
export const tileStoreContract = (name: string, open: () => Promise<TileStore>): void => {
  describe(name, () => {
    it('gives back what was written, the newest, and nothing where nothing was', async () => {
      const tiles = await open();
      expect(await tiles.read('checkpoint')).toBeUndefined();
      for (const text of ['one', 'another']) await tiles.write('checkpoint', Buffer.from(text));
      await tiles.write('tile/0/x001/000', Buffer.of(0, 255));
      expect(Buffer.from((await tiles.read('checkpoint')) ?? []).toString()).toBe('another');
      expect([...((await tiles.read('tile/0/x001/000')) ?? [])]).toEqual([0, 255]);
    });

    it('removes what lies below a path, and nothing beside it; it may come again', async () => {
      const tiles = await open();
      const paths = ['tile/0/000', 'tile/0/000.p/7', 'tile/0/000.p/8', 'tile/0/001.p/7'];
      for (const path of paths) await tiles.write(path, Buffer.from(path));
      await tiles.remove('tile/0/000.p');
      await tiles.remove('tile/0/009.p');
      const left = await Promise.all(paths.map(async (path) => (await tiles.read(path)) !== undefined));
      expect(left).toEqual([true, false, false, true]);
      await tiles.write('tile/0/000.p/9', Buffer.of(9));
      expect(await tiles.read('tile/0/000.p/9')).toHaveLength(1);
    });
  });
};
