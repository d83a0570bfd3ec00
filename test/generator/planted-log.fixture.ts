import { Catalogue } from '#libs/catalogue';
import { MemoryRulebookStore } from '#libs/campaign';
import type { EventMetadata } from '#libs/decisions';
import type { StoredEvent, StreamWrite } from '#libs/event-store';
import { canonicalJson, newId, type Actor } from '#libs/kernel';
import { eventSpecs } from '../../apps/api/src/contexts.js';
import {
  RecheckQuery,
  type FaultyDecision,
  type Rechecked,
} from '../../libs/audit/src/application/recheck.query.js';
import { RulebooksOfCampaign } from '../../libs/audit/src/infrastructure/acl/rulebooks.acl.js';
import { LoggedRecheck } from '../../libs/audit/src/infrastructure/logged-recheck.adapter.js';
import { memoryLog } from './memory-log.js';
import type { RecordingStore, StoredAct } from './recording-store.js';
import { generatedRulebook } from './rulebook.js';

/** A generated act once more, into another log. */
export const again = async (store: RecordingStore, { commit, events }: StoredAct): Promise<void> => {
  const streams = new Map<string, StoredEvent[]>();
  for (const event of events) streams.set(event.stream, [...(streams.get(event.stream) ?? []), event]);
  const writes = [...streams].map(([stream, written]): StreamWrite => {
    const before = (written[0]?.revision ?? 0) - 1;
    return {
      stream,
      expectedRevision: before < 0 ? 'no-stream' : before,
      events: written.map(({ id, type, schemaVersion, metadata, data }) => ({
        ...{ id, type, schemaVersion, metadata, data },
      })),
    };
  });
  await store.append(writes, commit);
};

/** What is planted, past every decider. */
export interface Planted {
  readonly stream: string;
  readonly type: string;
  readonly data: object;
  readonly metadata: EventMetadata;
}

/** A log that is written by hand, and what recheck says of it. */
export class PlantedLog {
  readonly #log = memoryLog('planted', '2017-05-15');
  readonly #catalogue = new Catalogue(...eventSpecs);

  /** As the deciders made it, at the hours at which they did. */
  async take(acts: readonly StoredAct[]): Promise<void> {
    for (const act of acts) {
      this.#log.clock.moveTo(act.events[0]?.recordedAt ?? this.#log.clock.now());
      await again(this.#log.store, act);
    }
  }

  async plant(...events: readonly Planted[]): Promise<void> {
    const commandId = newId();
    for (const { stream, type, data, metadata } of events) {
      const before = (await this.#log.store.readStream(stream)).length - 1;
      const event = {
        ...{ id: newId(), type, schemaVersion: this.#catalogue.spec(type).version },
        ...{ data: canonicalJson(data), metadata: canonicalJson({ ...metadata, commandId }) },
      };
      const commit = {
        commandId: newId(),
        accountId: metadata.actor.accountId,
        contentDigest: 'a5'.repeat(32),
      };
      const expectedRevision = before < 0 ? ('no-stream' as const) : before;
      await this.#log.store.append([{ stream, expectedRevision, events: [event] }], commit);
    }
  }

  async rechecked(after = 0): Promise<{
    readonly decisions: number;
    readonly faulty: readonly FaultyDecision[];
    readonly unread: ReadonlySet<string>;
  }> {
    const rulebooks = new MemoryRulebookStore();
    await rulebooks.keep(generatedRulebook);
    const log = new LoggedRecheck(this.#log.store, this.#catalogue);
    const recheck = new RecheckQuery(log, new RulebooksOfCampaign(rulebooks));
    const parts: Rechecked[] = [];
    for await (const part of recheck.run({ after })) parts.push(part);
    return {
      decisions: parts.reduce((sum, { decisions }) => sum + decisions, 0),
      faulty: parts.flatMap(({ faulty }) => faulty),
      unread: new Set(parts.flatMap(({ unread }) => unread)),
    };
  }

  head(): Promise<number> {
    return this.#log.store.head();
  }
}

/** An event of a generated act, to be planted with some of it changed. */
export const forged = (
  { stream, type, data, metadata }: StoredEvent,
  changed: { readonly data?: object; readonly metadata?: Partial<EventMetadata> } = {},
): Planted => ({
  ...{ stream, type },
  data: { ...(JSON.parse(data) as object), ...changed.data },
  metadata: { ...(JSON.parse(metadata) as EventMetadata), ...changed.metadata },
});

export const marks = (actor: Actor, effectiveOn: string): EventMetadata => ({
  ...{ commandId: '', correlationId: '', actor, effectiveOn },
});

/** What recheck says of what is planted after these acts, and after what was planted before it. */
export const verdictsOn = async (
  acts: readonly StoredAct[],
  planted: readonly Planted[],
  ...before: readonly Planted[]
): Promise<readonly string[]> => {
  const log = new PlantedLog();
  await log.take(acts);
  if (before.length > 0) await log.plant(...before);
  const after = await log.head();
  await log.plant(...planted);
  const { faulty } = await log.rechecked(after);
  const faults = faulty.flatMap((one) => one.faults.map(({ verdict, why }) => `${verdict}: ${why}`));
  return [...new Set(faults)].sort();
};

/** Where the first event of a type was written. */
export const indexIn = (acts: readonly StoredAct[], type: string): number =>
  acts.findIndex(({ events }) => events.some((event) => event.type === type));

/** The same of the first act with an event of this type, with that event changed and the others as they were. */
export const verdictsOnChanged = (
  acts: readonly StoredAct[],
  type: string,
  change: (event: StoredEvent) => Planted,
): Promise<readonly string[]> => {
  const index = indexIn(acts, type);
  const written = acts[index]?.events ?? [];
  const planted = written.map((event) => (event.type === type ? change(event) : forged(event)));
  return verdictsOn(acts.slice(0, index), planted);
};
