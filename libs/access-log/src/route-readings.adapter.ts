import { streamOf } from '#libs/kernel';
import { z } from 'zod';
import type { Disclosure } from './access-entry.js';
import type { Asked } from './occasion.js';
import { openedFor } from './opened-texts.js';
import { WhatWasRead } from './what-was-read.port.js';

/** What the routes below one collection show. */
export interface CollectionReading {
  /** First part of the names of its streams; `null` where things bear the names of streams. */
  readonly category: string | null;
  /** Field classes of what is shown; empty where it is open to all who may ask. */
  readonly classes: readonly string[];
  /** Other classes for some of its routes, by what follows the collection: `:id/reporter`. */
  readonly classesAt?: Readonly<Record<string, readonly string[]>>;
}

/** By the name of the collection in the address: `nominations`. */
export type CollectionReadings = Readonly<Record<string, CollectionReading>>;

/** Tells what was read by the route that answered, and by the personal texts that were opened for it. */
export class RouteReadings extends WhatWasRead {
  constructor(private readonly collections: CollectionReadings) {
    super();
  }

  in(request: Asked, answer: unknown): Disclosure | undefined {
    const texts = openedFor(request);
    const classes = this.#classesOf(request) ?? [...new Set(texts.map(({ fieldClass }) => fieldClass))];
    // An act answers what became of it, and shows a case only where texts were opened for it.
    const shows = request.method === 'GET' || texts.length > 0;
    if (!shows || classes.length === 0) return undefined;
    const sought = this.soughtBy(request);
    const items = sought.length === 0 ? this.#itemsIn(request, answer) : [];
    return {
      matters: [...new Set([...sought, ...items, ...texts.map(({ subject }) => subject)])],
      classes: [...new Set([...classes, ...texts.map(({ fieldClass }) => fieldClass)])],
      ...(sought.length === 0 && { items: items.length }),
    };
  }

  soughtBy(request: Asked): readonly string[] {
    const { reading } = this.#placeOf(request);
    const { data: named } = parameters.safeParse(request.params);
    const id = named?.id ?? named?.digest ?? named?.position;
    return reading === undefined || id === undefined ? [] : [matterOf(reading, id)];
  }

  #classesOf(request: Asked): readonly string[] | undefined {
    const { reading, rest } = this.#placeOf(request);
    return reading?.classesAt?.[rest] ?? reading?.classes;
  }

  #itemsIn(request: Asked, answer: unknown): readonly string[] {
    const { reading } = this.#placeOf(request);
    const { data } = page.safeParse(answer);
    return reading === undefined || data === undefined
      ? []
      : data.items.map(({ id }) => matterOf(reading, id));
  }

  /** The pattern of the route, taken apart: `/api/v1/<collection>/<rest>`; the ledger stands outside of the API. */
  #placeOf({ routeOptions }: Asked): Place {
    const [, collection = '', rest = ''] =
      /^\/(?:api\/v1\/)?([^/]+)\/?(.*)$/.exec(routeOptions.url ?? '') ?? [];
    return { reading: this.collections[collection], rest };
  }
}

interface Place {
  readonly reading: CollectionReading | undefined;
  readonly rest: string;
}

const matterOf = ({ category }: CollectionReading, id: string): string =>
  category === null ? id : streamOf(category, id);

/** A file is named by its digest, a receipt by the position of its event. */
const parameters = z.object({
  id: z.string().optional(),
  digest: z.string().optional(),
  position: z.string().optional(),
});

const page = z.object({ items: z.array(z.object({ id: z.string() })) });
