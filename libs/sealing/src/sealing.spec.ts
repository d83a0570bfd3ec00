import { createCipheriv, hash, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { BrokenSeal } from './sealing.errors.js';
import {
  isSealed,
  parseSealed,
  proofWanted,
  sealMark,
  storedText,
  withAddress,
  type Address,
} from '#libs/catalogue';
import { keyNumberOf, open, proofOf, seal } from './sealing.js';
import { SubjectKey } from './keys/subject-key.js';

const label = { subject: 'nomination-n1', fieldClass: 'case' };
const address: Address = {
  ...{ stream: 'nomination-n1', id: '018f0000-0000-7000-8000-000000000001', type: 'nomination.opened' },
  ...{ schemaVersion: 1, path: 'name' },
};
const bytes = randomBytes(32);
const key = new SubjectKey(7, bytes);

describe('a sealed text', () => {
  it('opens to what was sealed, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(2 ** 40), (text, no) => {
        const own = new SubjectKey(no, bytes);
        const sealed = seal(own, label, address, text);
        expect(keyNumberOf(sealed.box)).toBe(no);
        expect(open(own, sealed, address)).toBe(text);
      }),
    );
  });

  it('says nothing about its text but its length, not even twice the same', () => {
    const one = seal(key, label, address, '示例甲');
    const other = seal(key, label, address, '示例甲');
    expect(one.box.equals(other.box)).toBe(false);
    expect(one.box.includes('示例甲')).toBe(false);
  });

  it.each([
    ['another stream', { ...address, stream: 'nomination-n2' }],
    ['another event', { ...address, id: '018f0000-0000-7000-8000-000000000002' }],
    ['another type', { ...address, type: 'nomination.withdrawn' }],
    ['another version', { ...address, schemaVersion: 2 }],
    ['another field', { ...address, path: 'post' }],
  ])('that was moved to %s does not open', (_place, elsewhere) => {
    const sealed = seal(key, label, address, '示例甲');
    expect(() => open(key, sealed, elsewhere)).toThrow(BrokenSeal);
  });

  it('does not open under another subject or class', () => {
    const sealed = seal(key, label, address, '示例甲');
    expect(() => open(key, { ...sealed, subject: 'nomination-n2' }, address)).toThrow(BrokenSeal);
    expect(() => open(key, { ...sealed, fieldClass: 'open' }, address)).toThrow(BrokenSeal);
  });

  it('does not open when any of its bytes was changed', () => {
    const sealed = seal(key, label, address, '示例');
    for (let at = 0; at < sealed.box.length; at += 1) {
      const box = Buffer.from(sealed.box);
      box.writeUInt8(box.readUInt8(at) ^ 1, at);
      expect(() => open(key, { ...sealed, box }, address)).toThrow(BrokenSeal);
    }
  });

  it('does not open under a second key that was made to fit its ciphertext', () => {
    const sealed = seal(key, label, address, '示例');
    const other = new SubjectKey(key.no, randomBytes(32));
    // GCM itself commits to no key: whoever holds two can find a tag that both accept. Here both are given the same box.
    const end = sealed.box.length - 32;
    const nonce = sealed.box.subarray(7, 19);
    const forging = createCipheriv('aes-256-gcm', other.secret, nonce);
    const { stream, id, type, schemaVersion, path } = address;
    forging.setAAD(
      Buffer.from(
        JSON.stringify([1, stream, id, type, schemaVersion, label.subject, label.fieldClass, path]),
      ),
    );
    const inside = Buffer.concat([forging.update(randomBytes(end - 19 - 16)), forging.final()]);
    const box = Buffer.concat([
      sealed.box.subarray(0, 19),
      inside,
      forging.getAuthTag(),
      sealed.box.subarray(end),
    ]);
    expect(() => open(other, { ...sealed, box }, address)).toThrow(BrokenSeal);
  });

  it('is proven by a fingerprint and a salt to whoever has it and the box, and to nobody as another text', () => {
    const sealed = seal(key, label, address, '示例甲');
    const proof = Buffer.from(proofOf(key, sealed, address), 'base64url');
    const commitmentTo = (text: string): Buffer =>
      hash(
        'sha256',
        Buffer.concat([Buffer.from('mingjian commitment 1'), proof, Buffer.from(text)]),
        'buffer',
      );
    expect(proof).toHaveLength(64);
    expect(commitmentTo('示例甲')).toEqual(sealed.box.subarray(-32));
    expect(commitmentTo('示例乙')).not.toEqual(sealed.box.subarray(-32));
    expect(() => proofOf(new SubjectKey(key.no, randomBytes(32)), sealed, address)).toThrow(BrokenSeal);
  });

  it('travels as a text that says itself where it stands', () => {
    const sealed = seal(key, label, address, '示例甲');
    const travelling = withAddress(storedText(sealed), address);
    expect(isSealed(travelling)).toBe(true);
    expect(travelling.startsWith(sealMark)).toBe(true);
    expect(parseSealed(travelling)).toEqual({ ...sealed, address, wants: 'text' });
    expect(parseSealed(proofWanted(travelling))).toEqual({ ...sealed, address, wants: 'proof' });
    expect(() => parseSealed(storedText(sealed))).toThrow(TypeError);
    expect(() => parseSealed('示例甲')).toThrow(TypeError);
  });
});
