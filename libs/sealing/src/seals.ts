import {
  isSealed,
  parseSealed,
  replacePersonalTexts,
  sealMark,
  storedText,
  UnstorableEvent,
  type PersonalText,
  type StorageSpec,
} from '#libs/catalogue';
import { canonicalJson } from '#libs/kernel';
import type { KeyNumbers } from './keys/key-numbers.js';
import type { Keyring } from './keys/keyring.js';
import type { SubjectKey } from './keys/subject-key.js';
import { pooledRandom } from './random-pool.js';
import { keyNumberOf, open, seal } from './sealing.js';
import { MissingKey, refuse } from './sealing.errors.js';

/** An event on its way into the log, its texts still in clear. */
export interface Draft {
  readonly stream: string;
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: object;
  readonly spec: StorageSpec;
}

export interface SealedDraft {
  /** RFC 8785; no personal text stands in it in clear. */
  readonly data: string;
  /** Number of the key that the event brings; it belongs into its metadata. */
  readonly key: number | undefined;
}

interface Personal {
  readonly draft: Draft;
  readonly texts: readonly string[];
}

/** What an act's events are sealed with. */
interface Keys {
  readonly bySubject: ReadonlyMap<string, SubjectKey>;
  /** Of texts that come from elsewhere in the log. */
  readonly byNumber: ReadonlyMap<number, SubjectKey>;
}

/** Seals the personal texts of an act's events, each under the key of its subject. */
export class Seals {
  constructor(
    private readonly keyring: Keyring,
    private readonly numbers: KeyNumbers,
    private readonly chance: (length: number) => Buffer = pooledRandom,
  ) {}

  /**
   * A text that was read from the log is sealed already, and is sealed anew where it is copied to.
   * @throws SEALING.SUBJECT_ERASED; MissingKey when the key store does not belong to this log
   */
  async seal(drafts: readonly Draft[]): Promise<readonly SealedDraft[]> {
    const minted = await this.#mint(drafts.filter(({ spec }) => spec.mints));
    const personal = drafts.map((draft) => ({ draft, texts: textsOf(draft) }));
    const keys = await this.#keysOf(
      personal.filter(({ texts }) => texts.length > 0),
      minted,
    );
    return drafts.map((draft) => ({
      data: sealedData(draft, keys, this.chance),
      key: draft.spec.mints && minted.get(draft.stream)?.no,
    }));
  }

  async #mint(opening: readonly Draft[]): Promise<ReadonlyMap<string, SubjectKey>> {
    if (opening.length === 0) return new Map();
    const keys = await this.keyring.mint(opening.length);
    return new Map(keys.map((key, index) => [opening[index]?.stream ?? '', key]));
  }

  async #keysOf(personal: readonly Personal[], minted: ReadonlyMap<string, SubjectKey>): Promise<Keys> {
    const subjects = personal.map(({ draft }) => subjectOf(draft));
    const others = [...new Set(subjects)].filter((subject) => !minted.has(subject));
    const numbers = await Promise.all(others.map((subject) => this.numbers.of(subject)));
    const copied = personal.flatMap(({ texts }) => originsOf(texts));
    const found = await this.keyring.find([...numbers, ...copied]);
    const bySubject = new Map(minted);
    for (const [index, subject] of others.entries()) {
      const number = numbers[index] ?? 0;
      if (this.keyring.isErased(number)) throw refuse('SEALING.SUBJECT_ERASED');
      const key = found.get(number);
      if (!key) throw new MissingKey(subject);
      bySubject.set(subject, key);
    }
    return { bySubject, byNumber: found };
  }
}

const sealedData = (draft: Draft, keys: Keys, chance: (length: number) => Buffer): string => {
  const { stream, id, type, schemaVersion, spec } = draft;
  let count = 0;
  const data = replacePersonalTexts(spec, draft.data, (personal) => {
    if (personal.text === '') return '';
    count += 1;
    const subject = subjectOf(draft);
    const key = keys.bySubject.get(subject);
    if (!key) throw new MissingKey(subject);
    const label = { subject, fieldClass: classOf(draft, personal) };
    const address = { stream, id, type, schemaVersion, path: personal.path };
    return storedText(seal(key, label, address, inClear(personal.text, keys), chance));
  });
  const text = canonicalJson(data);
  // What was sealed must not slip into a field that says it is open.
  if (marksIn(text) !== count)
    throw new UnstorableEvent(type, 'a personal text stands in a field that is not marked personal');
  return text;
};

const marksIn = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf(sealMark); at >= 0; at = text.indexOf(sealMark, at + 1)) count += 1;
  return count;
};

/** An empty text says nothing about anybody, and stays as it is. */
const textsOf = ({ spec, data }: Draft): readonly string[] => {
  const texts: string[] = [];
  if (!spec.personal) return texts;
  replacePersonalTexts(spec, data, ({ text }) => {
    if (text !== '') texts.push(text);
    return text;
  });
  return texts;
};

/** Numbers of the keys under which texts are sealed that were read from the log. */
const originsOf = (texts: readonly string[]): readonly number[] =>
  texts.filter(isSealed).map((text) => keyNumberOf(parseSealed(text).box));

/** Whose key seals the texts of an event. */
export const subjectOf = ({
  stream,
  data,
  spec: { subject, home },
}: Pick<Draft, 'stream' | 'data' | 'spec'>): string => {
  if (subject) return subject(data);
  return home === undefined ? stream : `${home}${stream.slice(stream.indexOf('-'))}`;
};

const classOf = ({ data, spec: { classes } }: Draft, { field }: PersonalText): string =>
  classes?.[field]?.(data) ?? 'case';

const inClear = (text: string, { byNumber }: Keys): string => {
  if (!isSealed(text)) return text;
  const sealed = parseSealed(text);
  const key = byNumber.get(keyNumberOf(sealed.box));
  if (!key) throw refuse('SEALING.SUBJECT_ERASED');
  return open(key, sealed, sealed.address);
};
