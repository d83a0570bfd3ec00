import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { unless } from '#libs/sealing';
import { Fault } from '../verifier/fault.js';

/**
 * That each attachment in a folder is what its name says: sealed files, by the digest of what is sealed.
 * @returns their digests
 * @throws LEDGER.ATTACHMENT_CHANGED
 */
export const verifyAttachments = async (folder: string): Promise<ReadonlySet<string>> => {
  const checked = new Set<string>();
  for (const shelf of (await readdir(folder).catch(unless('ENOENT'))) ?? [])
    for (const name of await readdir(join(folder, shelf))) {
      if (!(await lstat(join(folder, shelf, name))).isFile()) continue;
      const expected = `${shelf}${name.split('.')[0] ?? ''}`;
      const found = await digestOf(join(folder, shelf, name));
      if (found !== expected) throw new Fault('ATTACHMENT_CHANGED', { expected, found });
      checked.add(found);
    }
  return checked;
};

const digestOf = async (file: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
};
