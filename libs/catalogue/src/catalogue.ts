import type { DomainEvent } from '#libs/kernel';
import { NewerVersion, UnknownEvent, UnstorableEvent } from './catalogue.errors.js';
import type { StorageSpec } from './event-spec.js';
import { replaceTexts } from './personal.js';
import { isSealed, sealMark, withAddress } from './sealed-text.js';

/** What a context hands to the application: its event specs, keyed by wire name. */
export type Specs = Readonly<Record<string, StorageSpec>>;

/** What is needed of a stored event to read its data. */
export interface Encoded {
  readonly stream: string;
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: string;
}

export interface EncodedData {
  readonly schemaVersion: number;
  readonly data: object;
}

/** Every event type that the application can write and read. */
export class Catalogue {
  readonly #specs = new Map<string, StorageSpec>();

  constructor(...contexts: readonly Specs[]) {
    for (const [type, spec] of contexts.flatMap((specs) => Object.entries(specs))) {
      if (this.#specs.has(type)) throw new TypeError(`event type ${type} stands twice in the catalogue`);
      if (spec.version !== 1 + (spec.upcasts?.length ?? 0)) {
        throw new TypeError(`event type ${type}: version ${spec.version} needs ${spec.version - 1} upcasts`);
      }
      this.#specs.set(type, spec);
    }
  }

  get types(): readonly string[] {
    return [...this.#specs.keys()];
  }

  spec(type: string): StorageSpec {
    const spec = this.#specs.get(type);
    if (!spec) throw new UnknownEvent(type);
    return spec;
  }

  /** @throws UnstorableEvent when the data is not of the newest version's shape, or it carries a basis and decides nothing */
  encode(event: DomainEvent): EncodedData {
    const spec = this.spec(event.type);
    const parsed = spec.schema.safeParse(event.data);
    if (!parsed.success) throw new UnstorableEvent(event.type, parsed.error.message);
    if (event.basis && !spec.decides)
      throw new UnstorableEvent(event.type, 'a basis, of what the catalogue does not call a decision');
    return { schemaVersion: spec.version, data: parsed.data };
  }

  /**
   * Brings stored data to the newest version, one version at a time; stored bytes never change. Sealed texts stay
   * sealed, and say from here on where they stand.
   * @throws UnknownEvent, NewerVersion
   */
  decode(stored: Encoded): object {
    const { type, schemaVersion } = stored;
    const spec = this.spec(type);
    if (schemaVersion > spec.version) throw new NewerVersion(type, schemaVersion, spec.version);
    return (spec.upcasts ?? [])
      .slice(schemaVersion - 1)
      .reduce((older, upcast) => upcast(older), addressed(stored));
  }

  /** The data as it was stored, whatever the version. Sealed texts say where they stand. */
  asStored(stored: Encoded): Data {
    return addressed(stored);
  }
}

type Data = Readonly<Record<string, unknown>>;

const addressed = ({ data, ...event }: Encoded): Data => {
  const parsed = JSON.parse(data) as Data;
  if (!data.includes(sealMark)) return parsed;
  const members = Object.entries(parsed).map(([key, member]) => [
    key,
    replaceTexts(member, key, (path, text) =>
      isSealed(text) ? withAddress(text, { ...event, path }) : text,
    ),
  ]);
  return Object.fromEntries(members) as Data;
};
