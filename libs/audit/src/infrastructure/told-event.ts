import type { Catalogue } from '#libs/catalogue';
import type { StoredEvent } from '#libs/event-store';
import type { LocalDate } from '#libs/kernel';
import { z } from 'zod';
import type { Placed } from '../domain/point.js';
import type { Running, Told } from '../domain/running.js';
import { caseFolds } from './acl/case-folds.js';

/** As the context's own `evolve` takes it, and where it stands. Its personal texts are sealed. */
export interface ToldEvent extends Told, Placed {
  readonly stream: string;
  readonly revision: number;
}

export const toldEvent = (catalogue: Catalogue, stored: StoredEvent): ToldEvent => {
  const { stream, revision, position, recordedAt, type } = stored;
  const { actor, effectiveOn } = metadata.parse(JSON.parse(stored.metadata));
  const { onBehalfOf } = actor;
  const data = catalogue.decode(stored);
  return {
    ...{ stream, revision, position, recordedAt, effectiveOn },
    ref: `${stream}@${revision}`,
    event: { type, data, ...(onBehalfOf !== undefined && { onBehalfOf }) },
  };
};

const metadata = z.object({
  actor: z.object({ onBehalfOf: z.string().optional() }),
  effectiveOn: z.custom<LocalDate>((day) => typeof day === 'string'),
});

/** What a stream comes to for this case. */
export const foldOf = (stream: string, nomination: string): Running | undefined =>
  caseFolds[categoryOf(stream)]?.(nomination);

export const isFolded = (stream: string): boolean => caseFolds[categoryOf(stream)] !== undefined;

const categoryOf = (stream: string): string => stream.slice(0, stream.indexOf('-'));
