import type { Circumstances } from '#libs/kernel';
import type { HonourActOf } from './honour.commands.js';
import { refuse } from './honours.errors.js';
import type { HonourEvent } from './honour.events.js';
import type { Honour } from './honour.state.js';
import { isAllBack, itemNamed } from './item.js';
import { requireConferringOrgan, requireHeld } from './standing.js';

/** A reinstated holder gets back what was recovered, money as one sum. */
export const returnItem = (
  { item: name }: HonourActOf<'ReturnItem'>,
  honour: Honour,
  circumstances: Circumstances,
): readonly HonourEvent[] => {
  requireConferringOrgan(honour, circumstances);
  requireHeld(honour);
  const item = itemNamed(honour.items, name);
  if (item.status !== 'due-back') throw refuse('HONOURS.NOT_DUE_BACK', { item: name, status: item.status });
  const fen = item.money ? item.recoveredFen : null;
  return [{ type: 'honours.item-returned', data: { item: name, fen, complete: isAllBack(item) } }];
};
