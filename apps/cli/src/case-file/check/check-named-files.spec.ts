import { fileNames } from '../file-names.js';
import { plantedCase, type PlantedCase } from '../planted-case.fixture.js';
import { checked, paper, ruled, rulebook, told, wholeCase, type Spoiling } from '../whole-case.fixture.js';

let planted: PlantedCase;

beforeEach(async () => {
  planted = await wholeCase();
});

it('A case file says which files it could not have', async () => {
  const missing = [{ kind: 'attachment' as const, digest: paper, code: 'ATTACHMENTS.ERASED' }];
  const without = await plantedCase({ told, files: { [fileNames.rulebook(ruled)]: rulebook }, missing });
  expect(await checked(without)).toMatchObject({ attachments: 0, manifest: { missing } });
});

describe('A case file is not taken', () => {
  const forgeries: readonly Spoiling[] = [
    ['with another rulebook', 'FILE_CHANGED', (it) => it.change(fileNames.rulebook(ruled), '示例', '另一')],
    [
      'without an attachment that an event names',
      'NAMED_FILE_MISSING',
      (it) => it.files.delete(fileNames.attachment(paper)),
    ],
    [
      'with an attachment that no event names',
      'FILE_UNNAMED',
      (it) => it.files.set(fileNames.attachment('b'.repeat(64)), Buffer.from('示例')),
    ],
  ];

  it.each(forgeries)('%s, though the manifest fits it', async (_, code, spoil) => {
    spoil(planted);
    planted.sign();
    await expect(checked(planted)).rejects.toMatchObject({ code: `CASE_FILE.${code}` });
  });
});
