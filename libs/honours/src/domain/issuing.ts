import type { Circumstances } from '#libs/kernel';
import type { HonourActOf } from './honour.commands.js';
import { refuse } from './honours.errors.js';
import type { HonourEvent } from './honour.events.js';
import type { Honour } from './honour.state.js';
import { itemNamed, requireAmount } from './item.js';
import { requireConferringOrgan, requireHeld } from './standing.js';

/** R53, R54: each item is handed out once. */
export const issueItem = (
  { item: name, fen }: HonourActOf<'IssueItem'>,
  honour: Honour,
  circumstances: Circumstances,
): readonly HonourEvent[] => {
  requireConferringOrgan(honour, circumstances);
  requireHeld(honour);
  const item = itemNamed(honour.items, name);
  if (item.status !== 'due') throw refuse('HONOURS.ITEM_ISSUED', { item: name });
  requireAmount(item, fen);
  return [{ type: 'honours.item-issued', data: { item: name, fen } }];
};
