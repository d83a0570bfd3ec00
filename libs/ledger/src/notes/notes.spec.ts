import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { codeOf } from '../grown-trees.fixture.js';
import { checkpointText, parseCheckpoint } from '../verifier/checkpoint.js';
import { rootOf } from '../verifier/tree.js';
import { parseNote, signersOf, type Note } from '../verifier/signed-note.js';
import { parseVkey, vkeyOf } from '../verifier/verifier-key.js';
import { cosignNote, localSigner, signNote } from './note-signer.js';
import { noteText } from './note-text.js';

const anyKey = () => generateKeyPairSync('ed25519').privateKey;
const log = localSigner('log.example/cases', 'note', anyKey());
const nextLog = localSigner('log.example/cases', 'note', anyKey());
const witness = localSigner('witness.example', 'cosignature', anyKey());
const text = checkpointText({ origin: 'log.example/cases', size: 0, root: rootOf([]) });

const signed = async (body = text): Promise<Note> => ({
  text: body,
  signatures: [await signNote(log, body), await cosignNote(witness, body, 1_700_000_000)],
});

describe('A signed note (C2SP signed-note)', () => {
  it('reads as it was written, and tells who signed it and when', async () => {
    const note = parseNote(noteText(await signed()));
    expect(note.text).toBe(text);
    expect(signersOf(note, [witness.key, log.key])).toEqual([
      { key: witness.key, seconds: 1_700_000_000 },
      { key: log.key },
    ]);
  });

  it('is signed alike whoever computes it: the first key of RFC 8032', async () => {
    const seed = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60';
    const der = Buffer.from(`302e020100300506032b657004220420${seed}`, 'hex');
    const signer = localSigner(
      'log.example',
      'note',
      createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }),
    );
    expect(vkeyOf(signer.key)).toBe('log.example+814a2008+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea');
    expect(noteText({ text: 'made up\n', signatures: [await signNote(signer, 'made up\n')] })).toBe(
      'made up\n\n— log.example gUogCMfXP61/nDatIzKu0M/wkfrq4cjTSTETcMyz309M0fCOfEA8eFs8zyff07xPNhtHs4Ah3lKjjvz5eN8Bm7LpRgY=\n',
    );
  });

  it('may hold empty lines in its text', async () => {
    const body = 'one\n\nthree\n\n\n';
    expect(parseNote(noteText(await signed(body))).text).toBe(body);
  });

  it('is taken while keys change, with old or new', async () => {
    const note = { text, signatures: [await signNote(log, text), await signNote(nextLog, text)] };
    for (const { key } of [log, nextLog]) expect(signersOf(note, [key])).toEqual([{ key }]);
  });

  it('is refused when nobody known signed it, whatever the name', async () => {
    const note = { text, signatures: [await signNote(nextLog, text)] };
    expect(codeOf(() => signersOf(note, [log.key, witness.key]))).toBe('LEDGER.NOTE_UNSIGNED');
    expect(codeOf(() => signersOf(note, []))).toBe('LEDGER.NOTE_UNSIGNED');
  });

  it('is refused when a known key signed something else, though another signature is good', async () => {
    const [own, other] = [await signed(), await signed('another text\n')];
    const mixed = { text, signatures: [own.signatures[0]!, other.signatures[1]!] };
    expect(codeOf(() => signersOf(mixed, [log.key, witness.key]))).toBe('LEDGER.SIGNATURE_WRONG');
    expect(signersOf(mixed, [log.key])).toHaveLength(1);
  });

  it("is refused when a witness's time was changed, or its signature is too short", async () => {
    const { bytes, ...who } = await cosignNote(witness, text, 1_700_000_000);
    for (const forged of [Uint8Array.from(bytes).with(7, 1), bytes.subarray(0, 5), bytes.subarray(8)])
      expect(codeOf(() => signersOf({ text, signatures: [{ ...who, bytes: forged }] }, [witness.key]))).toBe(
        'LEDGER.SIGNATURE_WRONG',
      );
  });

  it('does not take a plain signature for a cosignature of the same key', async () => {
    const privateKey = anyKey();
    const plain = localSigner('both.example', 'note', privateKey);
    const dated = localSigner('both.example', 'cosignature', privateKey);
    expect(plain.key.id).not.toBe(dated.key.id);
    const disguised = { ...(await signNote(plain, text)), id: dated.key.id };
    expect(codeOf(() => signersOf({ text, signatures: [disguised] }, [dated.key]))).toBe(
      'LEDGER.SIGNATURE_WRONG',
    );
  });

  it.each([
    ['no signature', 'text\n\n'],
    ['no empty line', 'text\n— a AAAAAAA=\n'],
    ['no last newline', 'text\n\n— a AAAAAAA='],
    ['a hyphen instead of a dash', 'text\n\n- a AAAAAAA=\n'],
    ['no name', 'text\n\n—  AAAAAAA=\n'],
    ['a plus in the name', 'text\n\n— a+b AAAAAAA=\n'],
    ['a space of another kind in the name', 'text\n\n— a\u3000b AAAAAAA=\n'],
    ['base64 that is not canonical', 'text\n\n— a AAAAAAB=\n'],
    ['a signature of nothing', 'text\n\n— a AAAAAA==\n'],
    ['a control character', 'te\txt\n\n— a AAAAAAA=\n'],
    ['a carriage return', 'text\r\n\n— a AAAAAAA=\n'],
    ['a lone surrogate', '\ud800\n\n— a AAAAAAA=\n'],
    ['too many signatures', `text\n\n${'— a AAAAAAA=\n'.repeat(101)}`],
  ])('is refused with %s', (_, note) => {
    expect(codeOf(() => parseNote(note))).toBe('LEDGER.NOTE_INVALID');
  });
});

describe('A verifier key', () => {
  it('is written on one line and read back', () => {
    for (const { key } of [log, witness]) expect(vkeyOf(parseVkey(vkeyOf(key)))).toBe(vkeyOf(key));
  });

  it.each([
    ['another id', (vkey: string) => vkey.replace(/\+[0-9a-f]{8}\+/, '+00000000+')],
    ['another name', (vkey: string) => `x${vkey}`],
    ['another kind', (vkey: string) => vkey.replace(/\+AQ?/, '+BA')],
    ['a byte less', (vkey: string) => vkey.slice(0, -4)],
    ['no name', (vkey: string) => vkey.replace(/^[^+]+/, '')],
    ['nothing but a name', () => 'log.example'],
  ])('is refused with %s', (_, changed) => {
    expect(codeOf(() => parseVkey(changed(vkeyOf(log.key))))).toBe('LEDGER.KEY_INVALID');
  });

  it.each(['', 'two words', 'a+b', 'a\nb'])('has no name such as %j', (name) => {
    expect(codeOf(() => localSigner(name, 'note', anyKey()))).toBe('LEDGER.KEY_INVALID');
  });
});

describe('A checkpoint (C2SP tlog-checkpoint)', () => {
  it('names the log, its size and its root', () => {
    expect(text).toBe('log.example/cases\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n');
    expect(parseCheckpoint(text)).toMatchObject({ origin: 'log.example/cases', size: 0 });
  });

  const root = '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
  it.each([
    ['no origin', `\n1\n${root}\n`],
    ['a size with a zero before it', `a\n01\n${root}\n`],
    ['a size that is too large', `a\n9007199254740993\n${root}\n`],
    ['a negative size', `a\n-1\n${root}\n`],
    ['no size', `a\n\n${root}\n`],
    ['a short root', 'a\n1\nAAAA\n'],
    ['a root that is not canonical', `a\n1\n${root.replace('U=', 'V=')}\n`],
    ['a line more', `a\n1\n${root}\nmore\n`],
    ['no last newline', `a\n1\n${root}`],
  ])('is refused with %s', (_, changed) => {
    expect(codeOf(() => parseCheckpoint(changed))).toBe('LEDGER.CHECKPOINT_INVALID');
  });
});
