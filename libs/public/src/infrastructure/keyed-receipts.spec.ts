import fc from 'fast-check';
import { newId } from '#libs/kernel';
import { KeyedReceipts } from './keyed-receipts.adapter.js';

const root = 'a'.repeat(64);
const receipts = new KeyedReceipts(root);
const content = { text: '示例' };

describe('A receipt code', () => {
  it('is of 28 letters that nobody takes for others', () => {
    const letter = '[0-9A-HJKMNP-TV-Z]';
    for (let turn = 0; turn < 100; turn += 1)
      expect(receipts.codeFor(content, undefined)).toMatch(new RegExp(`^(${letter}{4}-){6}${letter}{4}$`));
  });

  it('is never given twice, but to the same content under the same key', () => {
    expect(receipts.codeFor(content, undefined)).not.toBe(receipts.codeFor(content, undefined));
    const [key, other] = [newId(), newId()];
    const code = receipts.codeFor(content, key);
    expect(receipts.codeFor({ ...content }, key)).toBe(code);
    expect(receipts.codeFor(content, other)).not.toBe(code);
    expect(receipts.codeFor({ text: '示例二' }, key)).not.toBe(code);
  });

  it('stands for one id, however it is typed, and for another under another key', () => {
    const gap = fc.constantFrom('', ' ', '-', '－', '\n');
    const typed = fc.record({ seed: fc.uuid(), gap, isSmall: fc.boolean(), isWide: fc.boolean() });
    fc.assert(
      fc.property(typed, ({ seed, gap: between, isSmall, isWide }) => {
        const code = receipts.codeFor(content, seed);
        const letters = code.replaceAll('-', between).replaceAll('0', 'O').replaceAll('1', 'l');
        const cased = isSmall ? letters.toLowerCase() : letters;
        expect(receipts.idOf(isWide ? wide(cased) : cased)).toBe(receipts.idOf(code));
      }),
    );
    const code = receipts.codeFor(content, undefined);
    expect(new KeyedReceipts('b'.repeat(64)).idOf(code)).not.toBe(receipts.idOf(code));
  });
});

/** As an input method of Chinese types it. */
const wide = (text: string): string =>
  text.replaceAll(/[!-~]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0));
