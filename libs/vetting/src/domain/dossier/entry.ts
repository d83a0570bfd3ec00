import type { Actor, EventRef } from '#libs/kernel';
import { refuse } from './dossier.errors.js';
import type { Entry } from './dossier.state.js';

/** Nothing is edited: where an entry stands, the next one must supersede it. */
export const refuseSecond = (item: string, standing: Entry | undefined): void => {
  if (standing) throw refuse('VETTING.ENTRY_STANDS', { item, current: standing.ref, organ: standing.organ });
};

/** Also where the entry no longer counts: the next one is its own organ's. */
export const refuseAnother = (item: string, { ref: current, organ }: Entry, { organId }: Actor): void => {
  if (organ !== organId) throw refuse('VETTING.NOT_YOUR_ENTRY', { item, current, organ });
};

/** An entry is superseded by its own organ alone, which names the one it saw; the answer is the one that stands. */
export const supersededEntry = (
  item: string,
  standing: Entry | undefined,
  seen: string,
  actor: Actor,
): EventRef => {
  if (!standing) throw refuse('VETTING.NOTHING_TO_SUPERSEDE', { item });
  refuseAnother(item, standing, actor);
  const { ref: current } = standing;
  if (current !== seen) throw refuse('VETTING.ALREADY_SUPERSEDED', { item, current, supersedes: seen });
  return current;
};
