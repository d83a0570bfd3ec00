import { checkpointText, noteText, parseCheckpoint, parseNote, signNote } from '#libs/ledger';
import { fileNames } from '../file-names.js';
import { signer, type PlantedCase } from '../planted-case.fixture.js';
import { checked, wholeCase } from '../whole-case.fixture.js';

let planted: PlantedCase;

beforeEach(async () => {
  planted = await wholeCase();
});

describe('A case file', () => {
  it('is linked to the checkpoint that the auditor kept where it is the same', async () => {
    const kept = planted.text(fileNames.checkpoint);
    expect(await checked(planted, kept)).toMatchObject({ kept: { size: 8 } });
  });

  it('is not taken where the kept checkpoint has another history, or nothing leads from it', async () => {
    const { origin, size } = parseCheckpoint(parseNote(planted.text(fileNames.checkpoint)).text);
    const keptOf = async (many: number): Promise<string> => {
      const text = checkpointText({ origin, size: many, root: Buffer.alloc(32, 9) });
      return noteText({ text, signatures: [await signNote(signer, text)] });
    };
    await expect(checked(planted, await keptOf(size))).rejects.toMatchObject({
      code: 'LEDGER.EARLIER_ROOT_DIFFERS',
    });
    for (const many of [size - 1, size + 1])
      await expect(checked(planted, await keptOf(many))).rejects.toMatchObject({
        code: 'CASE_FILE.CHECKPOINT_UNLINKED',
      });
  });
});
