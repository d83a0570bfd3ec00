import { Fault } from './fault.js';

/**
 * That a text is RFC 8785 JSON, read in one pass: no key twice, no lone surrogate, no integer that 53 bits would
 * change, and nothing that could be written otherwise.
 * @throws LEDGER.JSON_INVALID
 */
export const expectCanonical = (text: string): void => {
  const end = text.isWellFormed() ? new Reader(text).value(0, 0) : 0;
  if (end !== text.length) throw notCanonical(text, end);
};

/** Each method reads what begins at a place, and gives where it ends. */
class Reader {
  /** Whether no string has an escape or lacks one, so that each ends at the next quotation mark. */
  private readonly isPlain: boolean;

  constructor(private readonly text: string) {
    this.isPlain = /^[ -[\]-\uffff]*$/.test(text);
  }

  value(at: number, depth: number): number {
    const first = this.text[at];
    if (first === '"') return this.string(at);
    if (first === '{' || first === '[') return this.items(at, first, depth);
    return first === 't' || first === 'f' || first === 'n' ? this.form(wordForm, at) : this.number(at);
  }

  private items(start: number, open: '{' | '[', depth: number): number {
    const close = open === '{' ? '}' : ']';
    if (depth === 256) throw notCanonical(this.text, start);
    if (this.text[start + 1] === close) return start + 2;
    let key: string | undefined;
    for (let at = start + 1; ; at += 1) {
      if (open === '{') {
        const [before, colon] = [key, this.string(at)];
        key = this.text.slice(at + 1, colon - 1);
        if (!this.isPlain) key = String(JSON.parse(`"${key}"`));
        // Sorted by UTF-16 code units, as JavaScript compares.
        const isNext = before === undefined || before < key;
        if (!isNext || this.text[colon] !== ':') throw notCanonical(this.text, at);
        at = colon + 1;
      }
      at = this.value(at, depth + 1);
      if (this.text[at] === close) return at + 1;
      if (this.text[at] !== ',') throw notCanonical(this.text, at);
    }
  }

  private string(at: number): number {
    if (!this.isPlain || this.text[at] !== '"') return this.form(stringForm, at);
    return this.text.indexOf('"', at + 1) + 1 || this.text.length + 1;
  }

  /** As ECMAScript writes it: from 10^21 on with an exponent, and nobody takes it for an exact integer. */
  private number(at: number): number {
    const end = this.form(numberForm, at);
    const found = this.text.slice(at, end);
    const isUnsafe = /^-?\d+$/.test(found) && !Number.isSafeInteger(Number(found));
    if (isUnsafe || String(Number(found)) !== found) throw notCanonical(this.text, at);
    return end;
  }

  private form(form: RegExp, at: number): number {
    form.lastIndex = at;
    if (!form.test(this.text)) throw notCanonical(this.text, at);
    return form.lastIndex;
  }
}

/** What must be escaped is, in its shortest form, and nothing else. */
const stringForm = /"[ !#-[\]-\uffff]*(?:\\(?:["\\bfnrt]|u00(?:0[0-7bef]|1[\da-f]))[ !#-[\]-\uffff]*)*"/y;
const wordForm = /true|false|null/y;
const numberForm = /-?\d+(?:\.\d+)?(?:e[+-]\d+)?/y;

const notCanonical = (text: string, at: number): Fault =>
  new Fault('JSON_INVALID', { problem: `not canonical at ${at}: ${text.slice(at, at + 20)}` });
