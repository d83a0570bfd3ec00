import type { Catalogue } from '#libs/catalogue';
import type { StoredEvent } from '#libs/event-store';
import { z } from 'zod';
import type { Told } from '../domain/running.js';
import { caseFolds } from './acl/case-folds.js';

/** As the context's own `evolve` takes it. */
export const toldEvent = (catalogue: Catalogue, stored: StoredEvent): Told => {
  const { onBehalfOf } = metadata.parse(JSON.parse(stored.metadata)).actor;
  const data = catalogue.decode(stored);
  return {
    ref: `${stored.stream}@${stored.revision}`,
    event: { type: stored.type, data, ...(onBehalfOf !== undefined && { onBehalfOf }) },
  };
};

const metadata = z.object({ actor: z.object({ onBehalfOf: z.string().optional() }) });

export const foldOf = (stream: string): (typeof caseFolds)[string] =>
  caseFolds[stream.slice(0, stream.indexOf('-'))];
