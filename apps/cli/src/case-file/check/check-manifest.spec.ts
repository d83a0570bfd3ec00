import { fileNames } from '../file-names.js';
import { plantedCase, type PlantedCase } from '../planted-case.fixture.js';
import { checked, files, paper, told, wholeCase, type Spoiling } from '../whole-case.fixture.js';

let planted: PlantedCase;

beforeEach(async () => {
  planted = await wholeCase();
});

describe('A case file is not taken', () => {
  const faults: readonly Spoiling[] = [
    ['without a manifest', 'MANIFEST_INVALID', (it) => it.files.delete(fileNames.manifest)],
    [
      'whose manifest names a path outside',
      'MANIFEST_INVALID',
      (it) => it.change(fileNames.manifest, '"report.html"', '"../report.html"'),
    ],
    [
      'whose manifest names a path outside by a name within',
      'MANIFEST_INVALID',
      (it) => it.change(fileNames.manifest, '"events/4.tlog-proof"', '"events/../4.tlog-proof"'),
    ],
    ['with a file too many', 'FILE_EXTRA', (it) => it.files.set('notes.txt', Buffer.of())],
    ['with a file too few', 'FILE_MISSING', (it) => it.files.delete(fileNames.attachment(paper))],
    [
      'with another attachment',
      'FILE_CHANGED',
      (it) => it.change(fileNames.attachment(paper), '示例文件', '另一文件'),
    ],
    [
      'with an event that was edited',
      'FILE_CHANGED',
      (it) => it.change(fileNames.events, 'conferring', 'rejected'),
    ],
  ];

  it.each(faults)('%s', async (_, code, spoil) => {
    spoil(planted);
    await expect(checked(planted)).rejects.toMatchObject({ code: `CASE_FILE.${code}` });
  });

  it.each([
    ['another case', { case: 'n2' }, 'EVENT_OF_ANOTHER_CASE'],
    ['another log', { origin: 'other.example/cases' }, 'MANIFEST_DIFFERS'],
    ['another size', { size: 9 }, 'MANIFEST_DIFFERS'],
    ['another end', { position: 7 }, 'MANIFEST_DIFFERS'],
    [
      'that a terminal is to obey it',
      { missing: [{ kind: 'attachment' as const, digest: paper, code: '\u001b[2J' }] },
      'MANIFEST_INVALID',
    ],
    ['another purpose', { made: undefined }, 'MANIFEST_INVALID'],
  ])('whose manifest says %s', async (_, said, code) => {
    planted.sign(said);
    await expect(checked(planted)).rejects.toMatchObject({ code: `CASE_FILE.${code}` });
  });

  it('whose manifest names a file twice, or none of those that it must', async () => {
    for (const listed of [
      [...planted.manifest.files, ...planted.manifest.files.slice(0, 1)],
      planted.manifest.files.filter(({ path }) => path !== fileNames.report),
    ]) {
      const forged = await plantedCase({ told, files });
      forged.files.set(
        fileNames.manifest,
        Buffer.from(JSON.stringify({ ...forged.manifest, files: listed })),
      );
      await expect(checked(forged)).rejects.toMatchObject({ code: 'CASE_FILE.MANIFEST_INVALID' });
    }
  });
});
