import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { Keyring, MemoryKeyStore } from '#libs/sealing';
import { attachmentTypes } from './attachment-types.js';
import type { Attachments } from './attachments.port.js';
import { archiveOf } from './likeness/archive.fixture.js';
import type { BroughtFile } from './uploads.port.js';

export const limits = { maxBytes: 1_000_000, types: ['pdf', 'png', 'docx', 'text'] } as const;

const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(300_000)]);
const inPieces = (bytes: Buffer, length = 10_000): Readable =>
  Readable.from(
    Array.from({ length: Math.ceil(bytes.length / length) }, (_, index) =>
      bytes.subarray(index * length, (index + 1) * length),
    ),
  );
const text = (words: string): Readable => inPieces(Buffer.from(words));
const album = archiveOf('word/photo.jpg');
const type = 'application/pdf';
const plain = { type: 'text/plain' };

/** What every place for attachments must do. */
export const attachmentsContract = (name: string, open: (keyring: Keyring) => Promise<Attachments>): void => {
  describe(name, () => {
    let attachments: Attachments;
    let keyring: Keyring;

    beforeEach(async () => {
      keyring = new Keyring(new MemoryKeyStore());
      attachments = await open(keyring);
    });

    it('keeps a file under a digest, and gives the same bytes back', async () => {
      const kept = await attachments.keep(inPieces(pdf), { type, declaredSize: pdf.length });
      expect(kept).toEqual({ digest: expect.stringMatching(/^[0-9a-f]{64}$/), size: pdf.length, type });
      const { stream, ...opened } = await attachments.open(kept.digest);
      expect(opened).toEqual({ size: pdf.length, type });
      expect((await buffer(stream)).equals(pdf)).toBe(true);
    });

    it('gives the same bytes another digest each time, so that none tells what it is of', async () => {
      const kept = await Promise.all(
        Array.from({ length: 8 }, () => attachments.keep(inPieces(pdf), { type })),
      );
      expect(new Set(kept.map(({ digest }) => digest)).size).toBe(8);
    });

    it('gives out no file whose key was destroyed, and goes on giving the others', async () => {
      const [erased, other] = [
        await attachments.keep(text('示例'), plain),
        await attachments.keep(text('示例'), plain),
      ];
      const unknown = 'a'.repeat(64);
      await keyring.destroy(await attachments.keysOf([erased.digest, unknown]));
      await expect(attachments.open(erased.digest)).rejects.toMatchObject({ code: 'ATTACHMENTS.ERASED' });
      expect(await attachments.has([erased.digest, other.digest])).toEqual(new Set([other.digest]));
      expect((await buffer((await attachments.open(other.digest)).stream)).toString()).toBe('示例');
    });

    it('knows which digests it has', async () => {
      const { digest } = await attachments.keep(text('示例'), plain);
      const unknown = 'a'.repeat(64);
      expect(await attachments.has([digest, unknown, '../../etc/passwd'])).toEqual(new Set([digest]));
      await expect(attachments.open(unknown)).rejects.toMatchObject({ code: 'ATTACHMENTS.NOT_FOUND' });
      await expect(attachments.open('../incoming')).rejects.toMatchObject({ code: 'ATTACHMENTS.NOT_FOUND' });
    });

    it.each([
      ['a type that is not taken', text('<html>'), 'text/html', 'TYPE_NOT_ALLOWED'],
      ['a known type that is not allowed here', text('PK'), 'application/zip', 'TYPE_NOT_ALLOWED'],
      ['a text that says it is a PDF', text('work report'), type, 'CONTENT_UNLIKE_TYPE'],
      ['a short text that says it is a PNG', text('x'), 'image/png', 'CONTENT_UNLIKE_TYPE'],
      ['a PDF that says it is a text', inPieces(pdf.subarray(0, 9)), 'text/plain', 'CONTENT_UNLIKE_TYPE'],
      ['a text with a NUL', text('abcdefghij\0'), 'text/plain', 'CONTENT_UNLIKE_TYPE'],
      ['a text not in UTF-8', inPieces(Buffer.from([0xd6, 0xd0])), 'text/plain', 'CONTENT_UNLIKE_TYPE'],
      [
        'an archive that says it is a document',
        inPieces(album),
        attachmentTypes.docx.media,
        'CONTENT_UNLIKE_TYPE',
      ],
      ['an empty file', Readable.from([]), 'text/plain', 'EMPTY'],
    ])('refuses %s', async (_, stream, declared, code) => {
      const refused = attachments.keep(stream, { type: declared });
      await expect(refused).rejects.toMatchObject({ code: `ATTACHMENTS.${code}` });
    });

    it('tells a type by its bytes, however they come', async () => {
      const docx = archiveOf('[Content_Types].xml', 'word/document.xml');
      const { media } = attachmentTypes.docx;
      const { size } = await attachments.keep(inPieces(docx, 1), { type: media });
      expect(size).toBe(docx.length);
    });

    it('takes a file of the greatest size, and not a byte more, whatever was declared', async () => {
      const most = Buffer.alloc(limits.maxBytes, 'a');
      await expect(attachments.keep(inPieces(most), plain)).resolves.toMatchObject({ size: most.length });
      const more = Buffer.alloc(limits.maxBytes + 1, 'a');
      const tooLarge = { code: 'ATTACHMENTS.TOO_LARGE' };
      await expect(attachments.keep(inPieces(more), plain)).rejects.toMatchObject(tooLarge);
      const stated = { ...plain, declaredSize: more.length };
      await expect(attachments.keep(text('a'), stated)).rejects.toMatchObject(tooLarge);
    });

    it('keeps only what is admitted, by its digest and size', async () => {
      const asked: BroughtFile[] = [];
      const no = async (file: BroughtFile): Promise<void> => {
        asked.push(file);
        throw new Error('not today');
      };
      await expect(attachments.keep(inPieces(pdf), { type }, no)).rejects.toThrow('not today');
      expect(asked).toEqual([{ digest: expect.any(String), size: pdf.length }]);
      expect(await attachments.has(asked.map(({ digest }) => digest))).toEqual(new Set());
    });

    it('leaves a refused stream open, so that its sender can be answered', async () => {
      const stream = inPieces(pdf);
      await expect(attachments.keep(stream, { type: 'image/png' })).rejects.toMatchObject({
        kind: 'media-type',
      });
      expect(stream.destroyed).toBe(false);
    });

    it('refuses what breaks off, or is shorter than was declared', async () => {
      const broken = new Readable({ read: () => undefined });
      broken.push('half a ');
      const keeping = attachments.keep(broken, plain);
      broken.destroy(new Error('the line is cut'));
      await expect(keeping).rejects.toMatchObject({ code: 'ATTACHMENTS.INCOMPLETE' });
      const short = attachments.keep(text('half a '), { ...plain, declaredSize: 15 });
      await expect(short).rejects.toMatchObject({ code: 'ATTACHMENTS.INCOMPLETE' });
    });
  });
};
