import { crc32 } from 'node:zlib';

/** A zip archive of these entries, each holding its own name, uncompressed (APPNOTE 4.3). */
export const archiveOf = (...names: readonly string[]): Buffer => {
  const entries: Buffer[] = [];
  const directory: Buffer[] = [];
  for (const name of names.map((given) => Buffer.from(given))) {
    const described = Buffer.alloc(26);
    described.writeUInt16LE(20, 0);
    described.writeUInt32LE(crc32(name), 10);
    described.writeUInt32LE(name.length, 14);
    described.writeUInt32LE(name.length, 18);
    described.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(Buffer.concat(entries).length, 10);
    const version = Buffer.from([20, 0]);
    directory.push(Buffer.from('PK\x01\x02'), version, described, place, name);
    entries.push(Buffer.from('PK\x03\x04'), described, name, name);
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(names.length, 4);
  end.writeUInt16LE(names.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(Buffer.concat(entries).length, 12);
  return Buffer.concat([...entries, ...directory, Buffer.from('PK\x05\x06'), end]);
};
