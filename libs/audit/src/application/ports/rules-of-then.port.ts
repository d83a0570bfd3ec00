import type { Bilingual } from '#libs/kernel';
import type { StreamState } from './case-states.port.js';

/** What bound the acts in a case at a point. */
export interface RulesOfThen {
  readonly rulebook: {
    readonly name: string;
    readonly title: Bilingual;
    /** SHA-256, hex, of its canonical form. */
    readonly digest: string;
    /** How often the campaign had amended it: 0 is the one that it opened under. */
    readonly amendments: number;
  };
  /** Of holidays, as it was when the campaign opened. */
  readonly arrangement: {
    readonly name: string;
    readonly digest: string;
    /** The years that it knows. */
    readonly years: { readonly first: number; readonly last: number };
  };
}

export abstract class CampaignRulesOfThen {
  /** By the campaign among these states; `undefined` where the case stood in none yet. */
  abstract in(states: readonly StreamState[]): Promise<RulesOfThen | undefined>;
}
