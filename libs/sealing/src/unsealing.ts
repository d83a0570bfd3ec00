import { isSealed, parseSealed, type Addressed, type Label } from '#libs/catalogue';
import type { Keyring } from './keys/keyring.js';
import { MissingKey } from './sealing.errors.js';
import { keyNumberOf, open, proofOf } from './sealing.js';

/** Why a text is not shown; whoever shows it says so in its place. */
export type Hidden = 'withheld' | 'restricted' | 'erased';

/** Opens sealed texts on their way out: the only place where what was sealed becomes readable again. */
export class Unsealing {
  constructor(private readonly keyring: Keyring) {}

  /**
   * The same value with its sealed texts in clear.
   * @param hiddenBy why the reader may not read it; `undefined` where it may be read
   * @param instead what stands in place of a text that is not shown
   */
  async reveal(
    value: unknown,
    hiddenBy: (label: Label) => Exclude<Hidden, 'erased'> | undefined,
    instead: (why: Hidden) => string,
  ): Promise<unknown> {
    const found = new Map(sealedIn(value).map((text) => [text, parseSealed(text)]));
    if (found.size === 0) return value;
    const keys = await this.keyring.find([...found.values()].map(({ box }) => keyNumberOf(box)));
    return replaceSealed(value, (text) => {
      const sealed: Addressed = found.get(text) ?? parseSealed(text);
      const why = hiddenBy(sealed);
      if (why) return instead(why);
      const number = keyNumberOf(sealed.box);
      if (this.keyring.isErased(number)) return instead('erased');
      const key = keys.get(number);
      if (!key) throw new MissingKey(sealed.subject);
      return whatGoesOut[sealed.wants](key, sealed, sealed.address);
    });
  }
}

const whatGoesOut = { text: open, proof: proofOf } as const;

/** Most answers hold none, and are then not copied. */
const sealedIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return isSealed(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sealedIn) : [];
};

/** Also of what is not plain data, as the serialiser will see it: a date stays a date. */
const replaceSealed = (value: unknown, replace: (text: string) => string): unknown => {
  if (typeof value === 'string') return isSealed(value) ? replace(value) : value;
  if (Array.isArray(value)) return value.map((item) => replaceSealed(item, replace));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, replaceSealed(member, replace)]),
  );
};
