import type { DomainEvent } from '#libs/kernel';
import type { z } from 'zod';

/** Turns the data of one version into that of the next; pure, on read only. */
export type Upcast = (data: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** How one event type is stored, whatever its data. */
export interface StorageSpec {
  /** 1 + the number of upcasts. */
  readonly version: number;
  /** The newest version's shape; checked when written. */
  readonly schema: z.ZodType<object>;
  /** `upcasts[0]` makes version 2 of version 1, and so on. */
  readonly upcasts?: readonly Upcast[];
  /** Top-level fields whose texts are personal: they are sealed under their subject's key. */
  readonly personal?: readonly string[];
  /** Field class of the policy of those fields that are not of the class `case`. */
  readonly classes?: Readonly<Record<string, Said<object> | undefined>>;
  /** The stream whose key seals the texts; by default the one of `home`. */
  readonly subject?: Said<object>;
  /** Category of the stream, of the same id, that holds the key; by default the event's own. */
  readonly home?: string;
  /** It carries the basis on which it was decided; no other event does, and recheck evaluates each of these. */
  readonly decides?: true;
  /** It is the first of a stream that holds a key, and brings it. */
  readonly mints?: true;
}

/** What the data says. A method's type, so that a spec of any data is a spec. */
type Said<Data extends object> = { of(data: Data): string }['of'];

/** How an event type with such data is stored. */
export interface EventSpec<Data extends object> extends StorageSpec {
  readonly schema: z.ZodType<Data>;
  readonly personal?: readonly (keyof Data & string)[];
  readonly classes?: Readonly<Partial<Record<keyof Data & string, Said<Data>>>>;
  readonly subject?: Said<Data>;
}

type DataOf<Event extends DomainEvent, Type extends Event['type']> = Extract<Event, { type: Type }>['data'];

/** One spec for each event of a union; the compiler refuses a missing one. */
export type EventSpecs<Event extends DomainEvent> = {
  readonly [Type in Event['type']]: EventSpec<DataOf<Event, Type>>;
};

/** Names a context's specs, so that the union is checked where they are written. */
export const eventSpecs = <Event extends DomainEvent>(specs: EventSpecs<Event>): EventSpecs<Event> => specs;

/** The same specs, whose texts are sealed under the key of the stream of this category and of the same id. */
export const sealedWith = <Specs extends Readonly<Record<string, StorageSpec>>>(
  home: string,
  specs: Specs,
): Specs =>
  Object.fromEntries(Object.entries(specs).map(([type, spec]) => [type, { home, ...spec }])) as Specs;
