import type { Amount } from './appeal.events.js';
import { hasComeBack, type Item } from './item.js';

/** What a reinstatement turns round: what came back, and what was given up. */
export const amountsOf = (
  items: readonly Item[],
): { readonly dueBack: readonly Amount[]; readonly writtenOff: readonly Amount[] } => ({
  dueBack: items
    .filter(hasComeBack)
    .map(({ item, money, recoveredFen }) => ({ item, fen: money ? recoveredFen : null })),
  writtenOff: items
    .filter(({ status }) => status === 'written-off')
    .map(({ item, money, writtenOffFen }) => ({ item, fen: money ? writtenOffFen : null })),
});
