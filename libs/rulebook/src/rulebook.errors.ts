import type { Bilingual } from '#libs/kernel';
import type { FaultCode } from './faults/fault-texts.js';

/** One thing that is wrong in the text of a rulebook. Lines and columns count from 1. */
export interface Fault {
  /** For example `paths.city[3].rules[1]`. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly code: FaultCode;
  readonly says: Bilingual;
  readonly remedy: Bilingual;
}

/** Nothing runs under this rulebook: here is everything that is wrong with it, in the order of its lines. */
export class RulebookInvalid extends Error {
  override readonly name = 'RulebookInvalid';

  constructor(readonly faults: readonly Fault[]) {
    const [first] = faults;
    super(
      `faults in the rulebook: ${faults.length}` + (first ? `; line ${first.line}: ${first.says.en}` : ''),
    );
  }
}
