import { CaseFault } from '../case-fault.js';
import type { FiledEvent } from '../event-line.js';
import { provenTexts, TextDiffers } from './text-proof.js';

export interface ShownTexts {
  readonly proven: number;
  readonly hidden: number;
  /** Events of which nothing is opened: drafts and votes. */
  readonly closed: number;
  /** Events that come in a newer version besides, which nothing proves. */
  readonly upcast: number;
}

/** That what is opened of each event is what was stored. @throws CaseFault TEXT_DIFFERS */
export const checkTexts = (events: readonly FiledEvent[]): ShownTexts => {
  const found = { proven: 0, hidden: 0, closed: 0, upcast: 0 };
  for (const { position, leaf, shown } of events) {
    found.upcast += shown.upcast ? 1 : 0;
    if (shown.data === undefined && closed.has(leaf.type)) {
      found.closed += 1;
      continue;
    }
    const { proven, hidden } = textsOf(position, () => provenTexts(leaf.data, shown.data, shown.proofs));
    found.proven += proven;
    found.hidden += hidden;
  }
  return found;
};

const textsOf = <Found>(position: number, compare: () => Found): Found => {
  try {
    return compare();
  } catch (error) {
    if (error instanceof TextDiffers) throw new CaseFault('TEXT_DIFFERS', { position, path: error.path });
    throw error;
  }
};

/** Drafts, and whom somebody chose: shown to nobody. */
const closed: ReadonlySet<string> = new Set([
  'vetting.line-drafted',
  'vetting.line-withdrawal-drafted',
  'review.voted',
  'review.tie-choice-named',
]);
