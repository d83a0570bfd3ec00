import type { Bilingual } from '#libs/kernel';

/** How a nomination can end short of an honour. */
export const stoppings = [
  'rejected',
  'forfeited',
  'not-selected',
  'passed-over',
  'withdrawn',
  'sanctioned',
] as const;

export type Stopping = (typeof stoppings)[number];

/** Everything that entered a stage: `entered` = `underWay` + `stopped` + `passed`. */
export interface StageFunnel {
  readonly stage: string;
  readonly entered: number;
  readonly underWay: number;
  readonly stopped: number;
  readonly passed: number;
}

/** Everything that belongs to one owner of a quota: `nominated` = `underWay` + `stopped` + `confirmed`. */
export interface OwnerFunnel {
  /** The city or member unit; absent where no organ above the unit is enrolled. */
  readonly organ?: string;
  readonly name?: Bilingual;
  readonly nominated: number;
  readonly putForward: number;
  readonly underWay: number;
  readonly stopped: number;
  readonly confirmed: number;
}

/** Nominations that ended at one stage in one way. */
export interface Stopped {
  readonly outcome: Stopping;
  readonly stage: string;
  /** The rule that stopped them, where one did. */
  readonly rule?: string;
  readonly count: number;
  /** Which ones; the first `listedAtMost`. */
  readonly nominations: readonly string[];
}

export const listedAtMost = 50;

/** An item of a revoked honour that is neither recovered nor written off (R52). */
export interface OutstandingItem {
  readonly honour: string;
  readonly item: string;
  /** What is missing of money, in fen; absent for what is no money. */
  readonly fen?: number;
}

export interface HonoursReport {
  readonly conferred: number;
  readonly revoked: number;
  readonly outstanding: readonly OutstandingItem[];
}

/** How one campaign goes, as of one position of the log. */
export interface CampaignReport {
  readonly campaign: string;
  readonly title: Bilingual;
  /** The report holds everything up to this position, and nothing after it. */
  readonly position: number;
  /** What the log holds up to that position, of all campaigns. */
  readonly eventsInLog: number;
  readonly nominations: number;
  readonly stages: readonly StageFunnel[];
  readonly owners: readonly OwnerFunnel[];
  readonly stopped: readonly Stopped[];
  readonly honours: HonoursReport;
}
