import type { ItemStatus } from './honour.words.js';
import { refuse } from './honours.errors.js';

/** Something that goes with a title: plaque, medal, certificate, bonus. Amounts are in fen, 0 for what is no money. */
export interface Item {
  readonly item: string;
  readonly money: boolean;
  readonly status: ItemStatus;
  readonly issuedFen: number;
  readonly recoveredFen: number;
  readonly writtenOffFen: number;
}

/** What comes back at once. */
export interface Recovery {
  readonly fen: number | null;
  /** Whether nothing is missing after it. */
  readonly complete: boolean;
}

export const dueItem = ({ item, money }: Pick<Item, 'item' | 'money'>): Item => ({
  ...{ item, money, status: 'due' },
  ...{ issuedFen: 0, recoveredFen: 0, writtenOffFen: 0 },
});

export const issued = (item: Item, fen: number | null): Item => ({
  ...item,
  status: 'issued',
  issuedFen: fen ?? 0,
});

/** R52: money may come back in parts. */
export const recovered = (item: Item, { fen, complete }: Recovery): Item => ({
  ...item,
  recoveredFen: item.recoveredFen + (fen ?? 0),
  status: complete ? 'recovered' : item.status,
});

/** The rest is given up; what came back before stays counted. */
export const writtenOff = (item: Item, fen: number | null): Item => ({
  ...item,
  status: 'written-off',
  writtenOffFen: fen ?? 0,
});

/** The title is given back: what came back is due to the holder again, what was given up stays. */
export const afterReinstatement = (item: Item): Item => {
  const asked = { ...item, writtenOffFen: 0 };
  if (hasComeBack(item)) return { ...asked, status: 'due-back' };
  return item.status === 'written-off' ? { ...asked, status: 'issued' } : item;
};

/** All of it, or some of the money, even where the rest was given up. */
export const hasComeBack = ({ status, recoveredFen }: Item): boolean =>
  status === 'recovered' || recoveredFen > 0;

export const returned = (item: Item): Item => ({ ...item, status: 'issued', recoveredFen: 0 });

/** The title is withdrawn again: what was still due back stays where it is. */
export const afterRevocation = (item: Item): Item =>
  item.status === 'due-back' ? { ...item, status: isAllBack(item) ? 'recovered' : 'issued' } : item;

/** Of an item that came back: no fen is missing, and of what is no money none ever was. */
export const isAllBack = ({ issuedFen, recoveredFen }: Item): boolean => recoveredFen === issuedFen;

/** What an issued item still lacks. */
export const missingFen = ({ issuedFen, recoveredFen, writtenOffFen }: Item): number =>
  issuedFen - recoveredFen - writtenOffFen;

export const itemNamed = (items: readonly Item[], name: string): Item => {
  const found = items.find(({ item }) => item === name);
  if (!found) throw refuse('HONOURS.ITEM_UNKNOWN', { item: name });
  return found;
};

/** Money is handed out and taken back by the fen, everything else as a whole. */
export const requireAmount = ({ item, money }: Item, fen: number | null): void => {
  const fits = money ? fen !== null && Number.isSafeInteger(fen) && fen > 0 : fen === null;
  if (!fits) throw refuse(money ? 'HONOURS.AMOUNT_MISSING' : 'HONOURS.AMOUNT_UNEXPECTED', { item });
};
