import type { Part } from '#libs/decisions';
import { streamOf, type DomainEvent } from '#libs/kernel';

/** Something that happened before: events as they are, whatever a decider would say. */
export const happened = (category: string, id: string, ...events: readonly DomainEvent[]): Part => ({
  stream: streamOf(category, id),
  share: async (reading) => {
    await reading.state({ category, initialState: null, evolve: () => null }, id);
    return { events, state: null };
  },
});
