import type { BallotRules } from './ballot-rules.js';
import type { Candidate } from './ballot.words.js';

export interface BallotFacts {
  /** The actor's organ is the one by which the stage is conducted, for the unit of every candidate. */
  readonly conducts: boolean;
  /** Digest of the rulebook in force. */
  readonly rulebook: string;
  /** Absent where the stage has no ballot. */
  readonly rules: BallotRules | undefined;
  /** Account ids of the stage's group; absent before it was constituted. */
  readonly members: readonly string[] | undefined;
  /** Those of them who lead it. */
  readonly coLeaders: readonly string[];
  /** Account ids of members and co-leaders whom vetting has recused from any of the candidates. */
  readonly recused: readonly string[];
  /** When a ballot is called: accounts behind the proposals of its candidates. */
  readonly proposers: readonly string[];
  /** What the slip of a secret vote is found by. */
  readonly slip: string;
  /** When a secret ballot is closed: the choices of those who voted in this round, in no order. */
  readonly slips: readonly (readonly string[])[];
  /**
   * Live nominations of the campaign and kind that stand at the stage: all of them when the ballot is called,
   * later those of its candidates.
   */
  readonly standing: readonly Candidate[];
  /** Those of them who are frozen. */
  readonly frozen: readonly string[];
}
