import fc from 'fast-check';
import { attachmentTypes, type AttachmentType } from '../attachment-types.js';
import { archiveOf } from './archive.fixture.js';

const { docx, xlsx, text, zip, pdf } = attachmentTypes;

/** As the bytes come in pieces that end at these places. */
const isTaken = ({ likeness }: AttachmentType, bytes: Buffer, ends: readonly number[] = []): boolean => {
  const judge = likeness();
  const cuts = [0, ...ends.map((end) => end % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  const pieces = cuts.slice(1).map((end, index) => bytes.subarray(cuts[index], end));
  return pieces.every((piece) => judge.survives(piece)) && judge.isConfirmed();
};

const word = archiveOf('_rels/.rels', 'word/document.xml', 'docProps/app.xml', '[Content_Types].xml');
const workbook = archiveOf('[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml');
const album = archiveOf('word/photo.jpg', 'xl/photo.jpg');
const chinese = Buffer.from('虚构：材料已补齐。𠮷\r\n');

describe('A file is told by its bytes', () => {
  it.each<[string, Buffer, AttachmentType, boolean]>([
    ['a document, wherever its parts stand in the archive,', word, docx, true],
    ['a workbook', workbook, xlsx, true],
    ['a workbook said to be a document', workbook, docx, false],
    ['a document said to be a workbook', word, xlsx, false],
    ['an archive of folders so named, without types', album, docx, false],
    ['an archive cut before its directory', word.subarray(0, 200), docx, false],
    ['a list of the names alone', word.subarray(60), docx, false],
    ['a document said to be an archive', word, zip, true],
    ['a text in UTF-8', chinese, text, true],
    ['a text in GB 18030', Buffer.from([0xd6, 0xd0, 0xce, 0xc4]), text, false],
    ['a text cut within a character', chinese.subarray(0, 4), text, false],
    ['a text with a NUL', Buffer.from('a\0b'), text, false],
    ['a file shorter than the beginning it should have', Buffer.from('%PD'), pdf, false],
    ['a text that begins as a PDF', Buffer.from('%PDF-'), text, false],
    ['a text that begins nearly as a PDF', Buffer.from('%PDF'), text, true],
  ])('%s', (_, bytes, type, expected) => {
    expect(isTaken(type, bytes)).toBe(expected);
  });

  it('the same, in whatever pieces they come', () => {
    const ends = fc.array(fc.nat(1_000), { maxLength: 30 });
    const file = fc.constantFrom(word, workbook, album, chinese, chinese.subarray(0, 4));
    const type = fc.constantFrom<AttachmentType>(docx, xlsx, text, zip);
    fc.assert(
      fc.property(file, type, ends, (bytes, as, cuts) => {
        expect(isTaken(as, bytes, cuts)).toBe(isTaken(as, bytes));
      }),
      { numRuns: 2_000 },
    );
  });
});
