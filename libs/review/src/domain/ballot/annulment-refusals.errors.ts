import type { RefusalSpec } from '#libs/kernel';

/** About undoing a ballot of which a count is known. */
export const annulmentRefusals = {
  'REVIEW.ANNULMENT_TAKES_TWO': {
    kind: 'unmet',
    says: {
      zh: '已有计票结果，须由两人作废：办公室一人提出，另一人确认。',
      en: 'Votes were counted: annulling takes two, one of the office who proposes it and another who confirms it.',
    },
    next: {
      zh: '请由办公室提出作废并说明理由，再由组长（没有组长的，由办公室另一人）确认。',
      en: 'The office proposes it with its reason; then a co-leader confirms it, or where there is none, somebody else of the office.',
    },
  },
  'REVIEW.NOTHING_COUNTED': {
    kind: 'unmet',
    says: { zh: '尚未计票，作废不需要两人。', en: 'Nothing was counted yet: annulling does not take two.' },
    next: { zh: '请由办公室直接作废。', en: 'The office annuls the ballot at once.' },
  },
  'REVIEW.NO_ANNULMENT_PROPOSED': {
    kind: 'unmet',
    says: { zh: '没有待确认的作废提议。', en: 'No annulment waits to be confirmed.' },
    next: { zh: '请由办公室先提出作废并说明理由。', en: 'The office proposes it with its reason first.' },
  },
} as const satisfies Record<string, RefusalSpec>;
