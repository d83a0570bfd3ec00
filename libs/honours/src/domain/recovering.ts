import type { Circumstances } from '#libs/kernel';
import type { HonourActOf } from './honour.commands.js';
import { refuse } from './honours.errors.js';
import type { HonourEvent } from './honour.events.js';
import type { HonourFacts } from './honour.facts.js';
import type { Honour } from './honour.state.js';
import { itemNamed, missingFen, requireAmount, type Item } from './item.js';
import { settle } from './settling.js';
import { requireConferringOrgan, requireRevoked } from './standing.js';

type Known = HonourFacts & Circumstances;

export const stopBenefits = (honour: Honour, known: Known): readonly HonourEvent[] => {
  requireConferringOrgan(honour, known);
  requireRevoked(honour);
  const { benefits, benefitsStopped } = honour;
  if (benefitsStopped || benefits.length === 0) throw refuse('HONOURS.NO_BENEFITS');
  return settle(honour, { type: 'honours.benefits-stopped', data: { benefits } }, known);
};

/** An item comes back; money may come back in parts, never more than was handed out. */
export const recoverItem = (
  { item: name, fen }: HonourActOf<'RecoverItem'>,
  honour: Honour,
  known: Known,
): readonly HonourEvent[] => {
  const item = itemOut(name, honour, known);
  requireAmount(item, fen);
  const missing = missingFen(item);
  if (fen !== null && fen > missing)
    throw refuse('HONOURS.MORE_THAN_ISSUED', { item: name, missing, rule: known.revocationRule });
  const complete = fen === null || fen === missing;
  return settle(honour, { type: 'honours.item-recovered', data: { item: name, fen, complete } }, known);
};

/** What cannot be had back is given up for a stated reason. */
export const writeOffItem = (
  { item: name, reason }: HonourActOf<'WriteOffItem'>,
  honour: Honour,
  known: Known,
): readonly HonourEvent[] => {
  const item = itemOut(name, honour, known);
  const fen = item.money ? missingFen(item) : null;
  return settle(honour, { type: 'honours.item-written-off', data: { item: name, fen, reason } }, known);
};

const itemOut = (name: string, honour: Honour, known: Known): Item => {
  requireConferringOrgan(honour, known);
  requireRevoked(honour);
  const item = itemNamed(honour.items, name);
  if (item.status !== 'issued') throw refuse('HONOURS.ITEM_NOT_OUT', { item: name, status: item.status });
  return item;
};
