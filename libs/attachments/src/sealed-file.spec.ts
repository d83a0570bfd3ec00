import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { Keyring, MemoryKeyStore, type SubjectKey } from '#libs/sealing';
import { freshKey, headLength } from './file-head.js';
import { openFile, plainSize, sealFile } from './sealed-file.js';

const sealedLength = 65_552;
const media = 'application/pdf';
const plain = randomBytes(150_000);
const keyring = new Keyring(new MemoryKeyStore());

const newKey = (): Promise<SubjectKey> => freshKey(keyring);
const inPieces = (bytes: Buffer, length: number): Readable =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / length) }, (_, index) =>
      bytes.subarray(index * length, (index + 1) * length),
    ),
  );

const key = await newKey();
const sealed = await buffer(sealFile(key, media, inPieces(plain, 1_000)));
const opened = (bytes: Buffer, under = key, as = media): Promise<Buffer> =>
  buffer(openFile(under, as, 'd', inPieces(bytes, 777)));
const parts = [0, 1, 2].map((index) =>
  sealed.subarray(headLength + index * sealedLength, headLength + (index + 1) * sealedLength),
);
const [first = plain, second = plain, last = plain] = parts;
const head = sealed.subarray(0, headLength);

describe('A sealed file', () => {
  it.each([1, 65_535, 65_536, 65_537, 131_072, 131_073])(
    'of %i bytes opens to the same bytes',
    async (length) => {
      const bytes = randomBytes(length);
      const under = await newKey();
      const closed = await buffer(sealFile(under, media, inPieces(bytes, 999)));
      expect(plainSize(closed.length)).toBe(length);
      expect((await opened(closed, under)).equals(bytes)).toBe(true);
    },
  );

  it.each([
    ['with two chunks exchanged', Buffer.concat([head, second, first, last])],
    ['without its first chunk', Buffer.concat([head, second, last])],
    ['without its last chunk', Buffer.concat([head, first, second])],
    ['with a chunk twice', Buffer.concat([head, first, first, second, last])],
    ['cut off within a chunk', sealed.subarray(0, -1)],
    ['cut off after its head', head],
    ['with a byte more', Buffer.concat([sealed, Buffer.of(0)])],
    ['with another bit', Buffer.concat([sealed.subarray(0, -1), Buffer.of(Number(sealed.at(-1)) ^ 1)])],
  ])('%s is damaged', async (_, bytes) => {
    await expect(opened(bytes)).rejects.toMatchObject({ code: 'ATTACHMENTS.DAMAGED' });
  });

  it('opens neither under another key nor as another type', async () => {
    await expect(opened(sealed, await newKey())).rejects.toMatchObject({ code: 'ATTACHMENTS.DAMAGED' });
    await expect(opened(sealed, key, 'image/png')).rejects.toMatchObject({ code: 'ATTACHMENTS.DAMAGED' });
  });

  it('holds none of the bytes in clear', () => {
    for (let at = 0; at < plain.length - 16; at += 997)
      expect(sealed.includes(plain.subarray(at, at + 16))).toBe(false);
  });
});
