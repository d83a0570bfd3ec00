import { fileNames } from '../file-names.js';
import { plantedCase, type PlantedCase } from '../planted-case.fixture.js';
import { checked, files, told, wholeCase, type Spoiling } from '../whole-case.fixture.js';

let planted: PlantedCase;

beforeEach(async () => {
  planted = await wholeCase();
});

describe('A case file is not taken', () => {
  const forgeries: readonly Spoiling[] = [
    [
      'with an event that was edited',
      'TEXT_DIFFERS',
      (it) => it.change(fileNames.events, '"to":"conferring"', '"to":"rejected"'),
    ],
    [
      'whose event was done by another',
      'EVENT_DIFFERS',
      (it) => it.change(fileNames.events, '"accountId":"clerk"', '"accountId":"other"'),
    ],
    [
      'with a personal text that was edited',
      'TEXT_DIFFERS',
      (it) => it.change(fileNames.events, '示例甲', '示例乙'),
    ],
    [
      'with a fact that was added to an event',
      'TEXT_DIFFERS',
      (it) => it.change(fileNames.events, '"to":"conferring"', '"of":1,"to":"conferring"'),
    ],
    [
      'with an event of which nothing is shown',
      'TEXT_DIFFERS',
      (it) => it.change(fileNames.events, '"data":{"to":"conferring"},', ''),
    ],
    [
      'with a proof of no text',
      'TEXT_DIFFERS',
      (it) => it.change(fileNames.events, '"proofs":{}', '"proofs":{"to":"示例"}'),
    ],
    [
      'with two receipts swapped',
      'RECEIPT_MISPLACED',
      (it) => {
        const [one, other] = [it.text(fileNames.receipt(4)), it.text(fileNames.receipt(6))];
        it.files.set(fileNames.receipt(4), Buffer.from(other));
        it.files.set(fileNames.receipt(6), Buffer.from(one));
      },
    ],
    [
      'with a receipt whose place was edited',
      'RECEIPT_INVALID',
      (it) => it.change(fileNames.receipt(4), 'index 3', 'index 4'),
    ],
    ['without the receipt of an event', 'FILE_MISSING', (it) => it.files.delete(fileNames.receipt(4))],
    ['without an event', 'FILE_UNNAMED', (it) => it.change(fileNames.events, lineAt(it, 3), '')],
    [
      'without an event of its own and its receipt',
      'EVENT_LEFT_OUT',
      (it) => {
        it.change(fileNames.events, lineAt(it, 0), '');
        it.files.delete(fileNames.receipt(4));
      },
    ],
    [
      'with an event twice',
      'EVENT_INVALID',
      (it) => it.change(fileNames.events, lineAt(it, 0), lineAt(it, 0).repeat(2)),
    ],
  ];

  const lineAt = (it: PlantedCase, at: number): string =>
    `${it.text(fileNames.events).split('\n')[at] ?? ''}\n`;

  it.each(forgeries)('%s, though the manifest fits it', async (_, code, spoil) => {
    spoil(planted);
    planted.sign();
    await expect(checked(planted)).rejects.toMatchObject({ code: `CASE_FILE.${code}` });
  });

  it('that does not begin with its nomination', async () => {
    const without = await plantedCase({ told: told.filter(({ stream }) => stream === 'notice-x1') });
    await expect(checked(without)).rejects.toMatchObject({
      ...{ code: 'CASE_FILE.EVENT_LEFT_OUT', details: { stream: 'nomination-n1' } },
    });
  });

  it('that hides a text by a proof of nothing', async () => {
    planted.change(fileNames.events, '"name":"示例甲"', '"name":"〔已删除 erased〕"');
    planted.sign();
    await expect(checked(planted)).rejects.toMatchObject({ code: 'CASE_FILE.TEXT_DIFFERS' });
  });

  it('with a receipt under another checkpoint of the same key', async () => {
    const later = await plantedCase({ told: [...told, told[1]!], files });
    planted.files.set(fileNames.receipt(4), Buffer.from(later.text(fileNames.receipt(4))));
    planted.sign();
    await expect(checked(planted)).rejects.toMatchObject({
      ...{ code: 'CASE_FILE.RECEIPT_INVALID', details: { file: 'events/4.tlog-proof' } },
    });
  });
});
