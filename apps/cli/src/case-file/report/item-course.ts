import type { FiledEvent } from '../event-line.js';
import { dataOf } from './report-events.js';

/** What became of something that went with a title; money in fen, `null` for what is none. */
export interface ItemCourse {
  readonly item: string;
  /** Each amount with the event that says it, in the order of the log. */
  readonly steps: readonly ItemStep[];
  readonly now: 'due' | 'issued' | 'recovered' | 'written-off' | 'due-back';
  /** What the holder of a revoked title still has. */
  readonly missingFen: number | null;
}

interface ItemStep {
  readonly event: FiledEvent;
  readonly fen: number | null;
}

interface Held extends ItemCourse {
  readonly isMoney: boolean;
  readonly issuedFen: number;
  readonly recoveredFen: number;
}

/** R52: what was handed out, came back, was given up or given back, read from the events of the honour. */
export const itemCourses = (honour: readonly FiledEvent[]): readonly ItemCourse[] => {
  let items: readonly Held[] = [];
  for (const event of honour) items = after(items, event);
  return items;
};

const after = (items: readonly Held[], event: FiledEvent): readonly Held[] => {
  const { item, items: conferred, complete } = dataOf(event);
  const one = (change: (item: Held, fen: number) => Partial<Held>): readonly Held[] =>
    items.map((held) => (held.item === item ? stepped(held, event, change) : held));
  switch (event.leaf.type) {
    case 'honours.conferred':
      return Array.isArray(conferred) ? conferred.flatMap(conferredItem) : items;
    case 'honours.item-issued':
      return one((_, fen) => ({ now: 'issued', issuedFen: fen, missingFen: fen }));
    case 'honours.item-recovered':
      return one((held, fen) => ({
        recoveredFen: held.recoveredFen + fen,
        missingFen: (held.missingFen ?? 0) - fen,
        ...(complete === true ? { now: 'recovered', missingFen: 0 } : {}),
      }));
    case 'honours.item-written-off':
      return one(() => ({ now: 'written-off', missingFen: 0 }));
    case 'honours.reinstated':
      return items.map(givenBack);
    case 'honours.item-returned':
      return one((held) => ({ now: 'issued', recoveredFen: 0, missingFen: held.issuedFen }));
    case 'honours.revoked':
      return items.map(takenAgain);
    default:
      return items;
  }
};

const conferredItem = (told: unknown): readonly Held[] => {
  if (typeof told !== 'object' || told === null || !('item' in told)) return [];
  const isMoney = 'money' in told && told.money === true;
  const nothing = { steps: [], issuedFen: 0, recoveredFen: 0, missingFen: 0 };
  return [{ item: String(told.item), isMoney, now: 'due', ...nothing }];
};

const stepped = (held: Held, event: FiledEvent, change: (item: Held, fen: number) => Partial<Held>): Held => {
  const { fen } = dataOf(event);
  const amount = typeof fen === 'number' ? fen : null;
  return { ...held, ...change(held, amount ?? 0), steps: [...held.steps, { event, fen: amount }] };
};

/** What came back is due to the holder again, what was given up stays with them. */
const givenBack = (held: Held): Held => {
  if (held.now === 'recovered' || held.recoveredFen > 0) return { ...held, now: 'due-back' };
  return held.now === 'written-off' ? { ...held, now: 'issued', missingFen: held.issuedFen } : held;
};

/** What was still due back stays where it is. */
const takenAgain = (held: Held): Held => {
  if (held.now !== 'due-back') return held;
  const missingFen = held.issuedFen - held.recoveredFen;
  return { ...held, now: missingFen === 0 ? 'recovered' : 'issued', missingFen };
};
