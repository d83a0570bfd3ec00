import { randomBytes } from 'node:crypto';
import {
  isSealed,
  parseSealed,
  personalTexts,
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
import { MissingKey, refuse } from './sealing.errors.js';
import { keyNumberOf, open, seal } from './sealing.js';
import type { SubjectKey } from './keys/subject-key.js';

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

type Keys = ReadonlyMap<string, SubjectKey>;

/** Seals the personal texts of an act's events, each under the key of its subject. */
export class Seals {
  constructor(
    private readonly keyring: Keyring,
    private readonly numbers: KeyNumbers,
    private readonly chance: (length: number) => Buffer = randomBytes,
  ) {}

  /**
   * A text that was read from the log is sealed already, and is sealed anew where it is copied to.
   * @throws SEALING.SUBJECT_ERASED; MissingKey when the key store does not belong to this log
   */
  async seal(drafts: readonly Draft[]): Promise<readonly SealedDraft[]> {
    const minted = await this.#mint(drafts);
    const keys = await this.#keysOf(drafts, minted);
    const origins = await this.#origins(drafts);
    return drafts.map((draft) => ({
      data: sealedData(draft, keys, origins, this.chance),
      key: draft.spec.mints && minted.get(draft.stream)?.no,
    }));
  }

  async #mint(drafts: readonly Draft[]): Promise<Keys> {
    const opened = drafts.filter(({ spec }) => spec.mints).map(({ stream }) => stream);
    if (opened.length === 0) return new Map();
    const keys = await this.keyring.mint(opened.length);
    return new Map(keys.map((key, index) => [String(opened[index]), key]));
  }

  async #keysOf(drafts: readonly Draft[], minted: Keys): Promise<Keys> {
    const subjects = new Set(
      drafts.filter((draft) => personalTexts(draft.spec, draft.data).length > 0).map(subjectOf),
    );
    const others = [...subjects].filter((subject) => !minted.has(subject));
    const numbers = await Promise.all(others.map((subject) => this.numbers.of(subject)));
    const found = await this.keyring.find(numbers);
    const known = others.map((subject, index): [string, SubjectKey] => {
      const number = numbers[index] ?? 0;
      if (this.keyring.isErased(number)) throw refuse('SEALING.SUBJECT_ERASED');
      const key = found.get(number);
      if (!key) throw new MissingKey(subject);
      return [subject, key];
    });
    return new Map([...minted, ...known]);
  }

  /** Keys of the texts that come from elsewhere in the log, by their numbers. */
  async #origins(drafts: readonly Draft[]): Promise<ReadonlyMap<number, SubjectKey>> {
    const copied = drafts
      .flatMap(({ spec, data }) => personalTexts(spec, data))
      .filter(({ text }) => isSealed(text))
      .map(({ text }) => keyNumberOf(parseSealed(text).box));
    return copied.length > 0 ? this.keyring.find(copied) : new Map();
  }
}

const sealedData = (
  draft: Draft,
  keys: Keys,
  origins: ReadonlyMap<number, SubjectKey>,
  chance: (length: number) => Buffer,
): string => {
  const { stream, id, type, schemaVersion, spec } = draft;
  let count = 0;
  const data = replacePersonalTexts(spec, draft.data, (personal) => {
    count += 1;
    const subject = subjectOf(draft);
    const key = keys.get(subject);
    if (!key) throw new MissingKey(subject);
    const label = { subject, fieldClass: classOf(draft, personal) };
    const address = { stream, id, type, schemaVersion, path: personal.path };
    return storedText(seal(key, label, address, inClear(personal.text, origins), chance));
  });
  const text = canonicalJson(data);
  // What was sealed must not slip into a field that says it is open.
  if (text.split(sealMark).length - 1 !== count)
    throw new UnstorableEvent(type, 'a personal text stands in a field that is not marked personal');
  return text;
};

/** Whose key seals the texts of an event. */
const subjectOf = ({ stream, data, spec: { subject, home } }: Draft): string => {
  if (subject) return subject(data);
  return home === undefined ? stream : `${home}${stream.slice(stream.indexOf('-'))}`;
};

const classOf = ({ data, spec: { classes } }: Draft, { field }: PersonalText): string =>
  classes?.[field]?.(data) ?? 'case';

const inClear = (text: string, origins: ReadonlyMap<number, SubjectKey>): string => {
  if (!isSealed(text)) return text;
  const sealed = parseSealed(text);
  const key = origins.get(keyNumberOf(sealed.box));
  if (!key) throw refuse('SEALING.SUBJECT_ERASED');
  return open(key, sealed, sealed.address);
};
