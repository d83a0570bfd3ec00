import type { Basis, Circumstances, Decider } from '#libs/kernel';
import type { HonourRule, NomineeKind } from '#libs/rulebook';
import type { Confer } from './honour.commands.js';
import { refuse } from './honours.errors.js';
import type { HonourEvent } from './honour.events.js';
import { evolve } from './honour.evolve.js';
import { noHonour, type HonourState } from './honour.state.js';

export interface ConferringFacts {
  readonly campaign: string;
  readonly kind: NomineeKind;
  readonly subject: string;
  /** What the rulebook gives to this kind of nominee (R53, R54). */
  readonly award: HonourRule | undefined;
  /** What the nomination's confirmation relies on; so does the honour. */
  readonly basis: Basis;
}

/** Confers a title; that the nominee may have it is decided by its nomination, in the same append. */
export const conferringDecider: Decider<Confer, HonourEvent, HonourState, ConferringFacts> = {
  category: 'honour',
  initialState: noHonour,
  decide,
  evolve,
};

function decide(
  { nomination }: Confer,
  state: HonourState,
  { actor, campaign, kind, subject, award, basis }: ConferringFacts & Circumstances,
): readonly HonourEvent[] {
  if (state.status !== 'none') throw refuse('HONOURS.ALREADY_CONFERRED');
  if (!award) throw refuse('HONOURS.KIND_NOT_PLANNED', { kind });
  const { title, benefits } = award;
  const items = award.items.map(({ item, money }) => ({ item, money }));
  const data = { nomination, campaign, kind, subject, title, items, benefits, organ: actor.organId };
  return [{ type: 'honours.conferred', data, basis }];
}
