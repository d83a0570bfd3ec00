import { RevisionConflict } from '../event-store.errors.js';
import type { EventStore, ExpectedRevision } from '../event-store.port.js';
import { commit, event, positionsTo, write } from './made-up-acts.fixture.js';

export const crowdStreams = positionsTo(8).map((number) => `quota-${number}`);
export const crowdTypes = ['campaign.slot-taken', 'campaign.slot-released'] as const;

/** Appends one act, after as many conflicts as it meets. */
const insist = async (store: EventStore, stream: string, type: string): Promise<void> => {
  for (let at: ExpectedRevision = 'no-stream'; ;) {
    try {
      await store.append([write(stream, at, event({ type }))], commit());
      return;
    } catch (error) {
      if (!(error instanceof RevisionConflict)) throw error;
      at = error.actual;
    }
  }
};

/** Acts of one writer, one after the other, each on another stream. */
export const writeMany = async (store: EventStore, writer: number, acts: number): Promise<void> => {
  for (const act of positionsTo(acts))
    await insist(store, turn(crowdStreams, writer + act), turn(crowdTypes, act));
};

const turn = (names: readonly string[], index: number): string => names[index % names.length] ?? '';
