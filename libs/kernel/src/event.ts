/** Names one event for ever: `<stream>@<revision>`, for example `dossier-7f…@12`. */
export type EventRef = `${string}@${number}`;

/** Which events a gate rests on, and what it said. */
export type GateOutcome = 'met' | 'unmet' | 'pending' | 'waived' | 'not-applicable';

export interface GateResult {
  /** Rule number of the rulebook, for example `R22`. */
  readonly rule: string;
  /** Name of the predicate, for example `notice-clean`. */
  readonly gate: string;
  readonly outcome: GateOutcome;
  /** Machine-readable reason, for example `opinion-missing:health`. */
  readonly why: string;
  readonly events: readonly EventRef[];
  /** In the log, how many more there are than an entry names. */
  readonly unnamed?: number;
}

/** What a decision relied on; the pipeline adds the positions it read (architecture, promise 3). */
export interface Basis {
  /** Digest of the rulebook in force. */
  readonly rulebook: string;
  readonly gates: readonly GateResult[];
}

/** A past fact in the words of the domain. `type` is a wire name and never changes its meaning. */
export interface DomainEvent<Type extends string = string, Data extends object = object> {
  readonly type: Type;
  readonly data: Data;
  readonly basis?: Basis;
  /** Account in whose place it was done; the pipeline knows it of whoever acts. */
  readonly onBehalfOf?: string;
}
