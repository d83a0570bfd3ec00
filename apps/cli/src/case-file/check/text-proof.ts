import { hash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';

/** What became of the personal texts of an event. */
export interface Texts {
  readonly proven: number;
  /** Not shown to whoever made the case file. */
  readonly hidden: number;
}

/**
 * Compares data in clear with what the ledger has of it: every coded fact is the same, and every text in clear makes, with
 * its proof, the commitment that was stored.
 * @throws TextDiffers
 */
export const provenTexts = (
  stored: unknown,
  shown: unknown,
  proofs: Readonly<Record<string, string>>,
): Texts => {
  const found = { proven: 0, hidden: 0 };
  const compare = (one: unknown, other: unknown, path: string): void => {
    if (isSealed(one)) return count(textIn(other, one, path, proofs[path]));
    if (!isNested(one) || !isNested(other) || Array.isArray(one) !== Array.isArray(other))
      return expect(isDeepStrictEqual(one, other), path);
    expect(isDeepStrictEqual(Object.keys(one).sort(), Object.keys(other).sort()), path);
    for (const [member, value] of Object.entries(one))
      compare(value, other[member], path === '' ? member : `${path}.${member}`);
  };
  const count = (became: keyof Texts): void => {
    found[became] += 1;
  };
  compare(stored, shown, '');
  expect(Object.keys(proofs).length === found.proven + found.hidden, 'proofs');
  return found;
};

/** A text, or a fact, is not what was stored. */
export class TextDiffers extends Error {
  override readonly name = 'TextDiffers';

  constructor(readonly path: string) {
    super(path);
  }
}

const expect = (isSo: boolean, path: string): void => {
  if (!isSo) throw new TextDiffers(path);
};

const textIn = (text: unknown, sealed: string, path: string, proof: string | undefined): keyof Texts => {
  if (typeof text !== 'string' || proof === undefined) throw new TextDiffers(path);
  // What is not shown has the reason in place of both.
  if (text === proof && /^〔[^〕]*〕$/.test(text)) return 'hidden';
  expect(commitmentTo(text, proof) === commitmentIn(sealed), path);
  return 'proven';
};

/** Written apart from `#libs/sealing`: of a text, the fingerprint of its key and its salt (32 bytes each). */
const commitmentTo = (text: string, proof: string): string | undefined => {
  const named = Buffer.from(proof, 'base64url');
  if (named.length !== 64) return undefined;
  return hash(
    'sha256',
    Buffer.concat([Buffer.from('mingjian commitment 1'), named, Buffer.from(text)]),
    'hex',
  );
};

/** DELETE, then class, subject and box; the box ends with the commitment. */
const commitmentIn = (sealed: string): string => {
  const [, , box = ''] = sealed.split('|');
  return Buffer.from(box, 'base64url').subarray(-32).toString('hex');
};

const isSealed = (value: unknown): value is string => typeof value === 'string' && value.startsWith('\u007f');

const isNested = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
