import type { Actor } from '#libs/kernel';
import type { Web } from '../../domain/impact/audited-event.js';

/** An event, the finding of a complaint, or all that an account or an organ did. */
export const originKinds = ['event', 'complaint', 'account', 'organ'] as const;

export interface Origin {
  readonly kind: (typeof originKinds)[number];
  /** The event's name, or an id. */
  readonly name: string;
  /** Positions: only what was done between them, both included. */
  readonly since: number;
  readonly until: number;
}

export abstract class Reliances {
  /**
   * Without what is about nominees alone from whom the asker is recused, and what relied on nothing else.
   * @returns `undefined` where there are more than `atMost` reliances
   */
  abstract from(actor: Actor, origin: Origin, atMost: number): Promise<Web | undefined>;
}
