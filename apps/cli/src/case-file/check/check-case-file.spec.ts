import { generateKeyPairSync, hash } from 'node:crypto';
import {
  checkpointText,
  localSigner,
  noteText,
  parseCheckpoint,
  parseNote,
  signedCheckpoint,
  signNote,
} from '#libs/ledger';
import { fileNames } from '../file-names.js';
import { nameOf, plantedCase, signer, trust, type PlantedCase, type Told } from '../planted-case.fixture.js';
import { checkCaseFile } from './check-case-file.js';

const rulebook = '{"rulebook":"示例"}';
const ruled = hash('sha256', rulebook, 'hex');
const paper = 'a'.repeat(64);

const told: readonly Told[] = [
  {
    ...{ stream: 'nomination-n1', revision: 0, type: 'nomination.opened' },
    ...{ data: { campaign: 'c1', unit: 'hall' }, personal: { name: '示例甲' } },
  },
  { stream: 'notice-x1', revision: 2, type: 'notice.opened', data: { nominations: ['n1', 'n2'] } },
  {
    ...{ stream: 'nomination-n1', revision: 1, type: 'nomination.advanced', data: { to: 'conferring' } },
    basis: { rulebook: ruled, gates: [] },
  },
  { stream: 'notice-x1', revision: 5, type: 'notice.result-sealed', data: {} },
  { stream: 'honour-n1', revision: 0, type: 'honours.published', data: { digest: paper } },
];

const files = { [fileNames.rulebook(ruled)]: rulebook, [fileNames.attachment(paper)]: '示例文件' };

const checked = (planted: PlantedCase, kept?: string) =>
  checkCaseFile(
    planted,
    { trust, kept: kept === undefined ? undefined : signedCheckpoint(kept, trust) },
    nameOf,
  );

let planted: PlantedCase;

beforeEach(async () => {
  planted = await plantedCase({ told, files });
});

describe('A case file that is whole', () => {
  it('proves each event, each personal text and each rulebook under the signed checkpoint', async () => {
    expect(await checked(planted)).toMatchObject({
      ...{ events: 5, ownStreams: 2, rulebooks: 1, attachments: 1 },
      texts: { proven: 1, hidden: 0, closed: 0, upcast: 0 },
      head: { origin: 'log.example/cases', size: 8 },
    });
  });

  it('says which files it could not have', async () => {
    const missing = [{ kind: 'attachment' as const, digest: paper, code: 'ATTACHMENTS.ERASED' }];
    const without = await plantedCase({ told, files: { [fileNames.rulebook(ruled)]: rulebook }, missing });
    expect(await checked(without)).toMatchObject({ attachments: 0, manifest: { missing } });
  });

  it('is linked to the checkpoint that the auditor kept where it is the same', async () => {
    const kept = planted.text(fileNames.checkpoint);
    expect(await checked(planted, kept)).toMatchObject({ kept: { size: 8 } });
  });
});

describe('A case file is not taken', () => {
  const faults: readonly (readonly [string, string, (planted: PlantedCase) => void])[] = [
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

  const forgeries: readonly (readonly [string, string, (planted: PlantedCase) => void])[] = [
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
    [
      'with a report that was edited',
      'REPORT_DIFFERS',
      (it) => it.change(fileNames.report, '示例甲', '示例乙'),
    ],
  ];

  const lineAt = (it: PlantedCase, at: number): string =>
    `${it.text(fileNames.events).split('\n')[at] ?? ''}\n`;

  it.each(faults)('%s', async (_, code, spoil) => {
    spoil(planted);
    await expect(checked(planted)).rejects.toMatchObject({ code: `CASE_FILE.${code}` });
  });

  it.each(forgeries)('%s, though the manifest fits it', async (_, code, spoil) => {
    spoil(planted);
    planted.sign();
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

  it('that another key signed', async () => {
    const other = localSigner('log.example/cases', 'note', generateKeyPairSync('ed25519').privateKey);
    const trusted = { trust: { logs: [other.key], witnesses: [] } };
    await expect(checkCaseFile(planted, trusted, nameOf)).rejects.toMatchObject({
      code: 'LEDGER.NOTE_UNSIGNED',
    });
  });

  it('without the witness that must have signed', async () => {
    const witness = localSigner('witness.example', 'cosignature', generateKeyPairSync('ed25519').privateKey);
    const trusted = { trust: { ...trust, witnesses: [witness.key] } };
    await expect(checkCaseFile(planted, trusted, nameOf)).rejects.toMatchObject({
      code: 'LEDGER.WITNESS_MISSING',
    });
  });

  it('with a receipt under another checkpoint of the same key', async () => {
    const later = await plantedCase({ told: [...told, told[1]!], files });
    planted.files.set(fileNames.receipt(4), Buffer.from(later.text(fileNames.receipt(4))));
    planted.sign();
    await expect(checked(planted)).rejects.toMatchObject({
      ...{ code: 'CASE_FILE.RECEIPT_INVALID', details: { file: 'events/4.tlog-proof' } },
    });
  });

  it('where the kept checkpoint has another history, or nothing leads from it', async () => {
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
