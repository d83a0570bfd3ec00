export const answers = ['no-objection', 'objection', 'deferred', 'information-needed'] as const;

/** 无异议 · 有异议 · 暂缓 · 需补充 */
export type Answer = (typeof answers)[number];

export const checkResults = ['clean', 'problem', 'not-obliged', 'cut'] as const;

/** `not-obliged`: the nominee is not among those the check concerns (R37); `cut`: the deeds go back (R42). */
export type CheckResult = (typeof checkResults)[number];

export const speaksAgainst = (result: CheckResult): boolean => result === 'problem' || result === 'cut';

export const findings = ['substantiated', 'partly', 'unsubstantiated', 'false'] as const;

export type Finding = (typeof findings)[number];

/** Who signed an opinion, in which office (R38): an account of the organ, and no name. */
export interface Signatory {
  readonly office: string;
  readonly accountId: string;
}

export const outdatedReasons = ['reopened', 'deeds-revised', 'opinion-expired'] as const;

/** Why an opinion or a check that stands no longer counts, and is due anew. */
export type OutdatedReason = (typeof outdatedReasons)[number];
