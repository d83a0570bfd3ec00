import type { GateOutcome } from '#libs/kernel';

/** What a gate came to, for a reader. */
export const outcomeWords: Readonly<Record<GateOutcome, string>> = {
  met: '满足 met',
  unmet: '不满足 unmet',
  pending: '待办 pending',
  waived: '豁免 waived',
  'not-applicable': '不适用 not applicable',
};
