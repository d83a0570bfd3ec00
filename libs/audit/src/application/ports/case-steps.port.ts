import type { Actor, GateResult } from '#libs/kernel';
import type { Changed } from '../../domain/difference.js';
import type { CaseEvent } from './case-history.port.js';

/** One event of a case, what it rested on, and what the case came to by it. */
export interface CaseStep extends CaseEvent {
  /** It carries a basis. */
  readonly isDecision: boolean;
  /** As that basis recorded them. */
  readonly gates: readonly GateResult[];
  /** Since the step before, by what is no event of the case: in its campaign, quota, ballots or notices. */
  readonly meanwhile: readonly Changed[];
  /** By this event; a stream that the case enters by it comes whole. */
  readonly changes: readonly Changed[];
}

/** Which steps are wanted. */
export interface Stretch {
  /** Position. */
  readonly after: number;
  readonly limit: number;
}

export abstract class CaseSteps {
  /** In the order of the log, facts of then as the asker may read them now; with the last of all positions. */
  abstract of(
    actor: Actor,
    nomination: string,
    stretch: Stretch,
  ): Promise<{ readonly steps: readonly CaseStep[]; readonly hasMore: boolean; readonly head: number }>;
}
