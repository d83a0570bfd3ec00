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
  /** Top-level fields that are personal to the stream's subject. */
  readonly personal?: readonly string[];
}

/** How an event type with such data is stored. */
export interface EventSpec<Data extends object> extends StorageSpec {
  readonly schema: z.ZodType<Data>;
  readonly personal?: readonly (keyof Data & string)[];
}

type DataOf<Event extends DomainEvent, Type extends Event['type']> = Extract<Event, { type: Type }>['data'];

/** One spec for each event of a union; the compiler refuses a missing one. */
export type EventSpecs<Event extends DomainEvent> = {
  readonly [Type in Event['type']]: EventSpec<DataOf<Event, Type>>;
};

/** Names a context's specs, so that the union is checked where they are written. */
export const eventSpecs = <Event extends DomainEvent>(specs: EventSpecs<Event>): EventSpecs<Event> => specs;
