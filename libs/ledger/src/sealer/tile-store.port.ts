/** Keeps the files of one ledger, by their paths below its prefix (C2SP tlog-tiles). */
export abstract class TileStore {
  /** `undefined` where there is none. */
  abstract read(path: string): Promise<Uint8Array | undefined>;

  /** Durable when it returns; a reader finds what was there before or what is there now. */
  abstract write(path: string, bytes: Uint8Array): Promise<void>;

  /** What lies below the path, in a folder of that name: narrower tiles, once the full one is there. */
  abstract remove(folder: string): Promise<void>;
}
