import { generateKeyPairSync } from 'node:crypto';
import { codeOf } from '../grown-trees.fixture.js';
import { cosignNote, localSigner } from '../notes/note-signer.js';
import { leafData } from '../sealer/leaf-data.js';
import { MemoryTiles } from '../sealer/memory-tiles.adapter.js';
import { allOf, emptyLog, happen, noteSigner, sealAll, signerWith } from '../sealer/sealing.fixture.js';
import { witnessSigner } from '../witness/witness.fixture.js';
import { receiptJson } from './receipt-json.js';
import { receiptOf } from './receipt-of.js';
import { parseTlogProof, tlogProofText } from './tlog-proof.js';
import { verifyReceipt } from './verify-receipt.js';

const log = emptyLog();
const tiles = new MemoryTiles();
const trust = { logs: [noteSigner.key], witnesses: [] };
const witness = witnessSigner();

const receiptAt = async (index: number): Promise<string> => {
  const event = (await allOf(log))[index];
  const receipt = event && (await receiptOf(event, tiles));
  return receipt ? tlogProofText(receipt) : '';
};

beforeAll(async () => {
  await happen(log, 300);
  await sealAll(log, tiles, signerWith());
});

describe('A receipt (C2SP tlog-proof)', () => {
  it('proves by the public key alone that an event is in the log, and where', async () => {
    const events = await allOf(log);
    for (const index of [0, 255, 256, 299]) {
      const proven = verifyReceipt(await receiptAt(index), trust);
      expect(proven).toMatchObject({ index, head: { size: 300 } });
      expect(Buffer.from(proven.entry).equals(leafData(events[index]!))).toBe(true);
    }
  });

  it('is there once the published checkpoint counts the event', async () => {
    await happen(log, 1);
    const last = (await allOf(log)).at(-1)!;
    expect(await receiptOf(last, tiles)).toBeUndefined();
    expect(await receiptOf(last, new MemoryTiles())).toBeUndefined();
  });

  it('reads as it was written', async () => {
    const text = await receiptAt(7);
    expect(text).toMatch(
      /^c2sp\.org\/tlog-proof@v1\nextra \S+\nindex 7\n(\S{44}\n)+\nlog\.example\/cases\n300\n/,
    );
    expect(tlogProofText(parseTlogProof(text))).toBe(text);
  });

  it('proves the same as JSON', async () => {
    const [text, events] = [await receiptAt(7), await allOf(log)];
    const json = receiptJson(parseTlogProof(text));
    expect(JSON.parse(json.entry)).toMatchObject({ id: events[7]!.id, stream: events[7]!.stream });
    expect(verifyReceipt(JSON.stringify(json), trust)).toEqual(verifyReceipt(text, trust));
    const proves = (change: object): string | undefined =>
      codeOf(() => verifyReceipt(JSON.stringify({ ...json, ...change }), trust));
    expect(proves({ index: 6 })).toBe('LEDGER.ROOT_DIFFERS');
    expect(proves({ entry: json.entry.replace('示例', '另一') })).toBe('LEDGER.ROOT_DIFFERS');
    expect(proves({ proof: json.proof.slice(1) })).toBe('LEDGER.PROOF_LENGTH');
    for (const broken of [{ index: -1 }, { proof: ['AAB='] }, { checkpoint: 7 }])
      expect(proves(broken)).toBe('LEDGER.NOTE_INVALID');
  });

  it('is not given of an event that is no longer what was sealed', async () => {
    const event = { ...(await allOf(log))[7]!, data: '{"said":"另一"}' };
    await expect(receiptOf(event, tiles)).rejects.toMatchObject({ code: 'LEDGER.ROOT_DIFFERS' });
  });

  it('proves nothing of another event, another place, or by the key of another', async () => {
    const [text, events] = [await receiptAt(7), await allOf(log)];
    const stranger = localSigner(noteSigner.key.name, 'note', generateKeyPairSync('ed25519').privateKey);
    const moved = text.replace('index 7', 'index 6');
    const longer = text.replace(/(index 7\n)(\S{44}\n)/, '$1$2$2');
    expect(codeOf(() => verifyReceipt(text, trust, leafData(events[8]!)))).toBe('LEDGER.ROOT_DIFFERS');
    expect(codeOf(() => verifyReceipt(moved, trust))).toBe('LEDGER.ROOT_DIFFERS');
    expect(codeOf(() => verifyReceipt(longer, trust))).toBe('LEDGER.PROOF_LENGTH');
    expect(codeOf(() => verifyReceipt(text, { ...trust, logs: [stranger.key] }))).toBe(
      'LEDGER.NOTE_UNSIGNED',
    );
    const renamed = text.replace('log.example/cases\n300', 'other.example\n300');
    expect(codeOf(() => verifyReceipt(renamed, trust))).toBe('LEDGER.ORIGIN_DIFFERS');
  });

  it('counts with witnesses only if each of them signed its checkpoint', async () => {
    const [text, witnessed] = [await receiptAt(7), { ...trust, witnesses: [witness.key] }];
    expect(codeOf(() => verifyReceipt(text, witnessed))).toBe('LEDGER.WITNESS_MISSING');
    const { checkpoint, ...rest } = parseTlogProof(text);
    const cosignature = await cosignNote(witness, checkpoint.text, 1_700_000_000);
    const signed = { ...checkpoint, signatures: [...checkpoint.signatures, cosignature] };
    const { head } = verifyReceipt(tlogProofText({ ...rest, checkpoint: signed }), witnessed);
    expect(head.signers).toEqual([{ key: noteSigner.key }, { key: witness.key, seconds: 1_700_000_000 }]);
  });

  it.each([
    ['another version', (text: string) => text.replace('@v1', '@v2')],
    ['an index with a zero before it', (text: string) => text.replace('index 7', 'index 07')],
    ['no index', (text: string) => text.replace('index 7\n', '')],
    ['base64 that is not canonical', (text: string) => text.replace(/\nextra \S+/, '\nextra AAB=')],
    ['nothing', () => ''],
  ])('is refused with %s', async (_, spoil) => {
    const text = await receiptAt(7);
    expect(codeOf(() => verifyReceipt(spoil(text), trust))).toBe('LEDGER.NOTE_INVALID');
  });
});
