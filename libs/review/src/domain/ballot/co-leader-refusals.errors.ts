import type { RefusalSpec } from '#libs/kernel';

/** About what the co-leaders of a group decide beyond their votes (R57). */
export const coLeaderRefusals = {
  'REVIEW.CO_LEADERS_DECIDE': {
    kind: 'conflict',
    says: {
      zh: '重新投票后仍是同票，现由双组长共同决定。',
      en: 'The vote tied again: now the co-leaders decide together.',
    },
    next: {
      zh: '请双组长各自提名；意见不一致的，重新投票。',
      en: 'Each co-leader names whom to select; where they differ, the group votes again.',
    },
  },
  'REVIEW.NO_TIE_TO_BREAK': {
    kind: 'conflict',
    says: { zh: '目前没有由双组长决定的同票。', en: 'There is no tie that the co-leaders decide now.' },
    next: { zh: '请查看票决的进展。', en: 'See how far the ballot is.' },
  },
  'REVIEW.NOT_A_CO_LEADER': {
    kind: 'forbidden',
    says: { zh: '只有未回避的组长可以决定。', en: 'Only co-leaders who are not recused decide this.' },
    next: { zh: '请由组长办理。', en: 'A co-leader does it.' },
  },
  'REVIEW.TOO_FEW_CHOICES': {
    kind: 'invalid',
    says: { zh: '须选满 {places} 名。', en: 'Exactly {places} are to be named.' },
    next: { zh: '请补足所选人数。', en: 'Name as many as there are places.' },
  },
  'REVIEW.NO_CONFIRMATION': {
    kind: 'unmet',
    says: { zh: '本次票决的结果不需要组长确认。', en: 'The result of this ballot needs no confirmation.' },
    next: { zh: '由办公室直接宣布。', en: 'The office declares it.' },
  },
  'REVIEW.NOT_CONFIRMED': {
    kind: 'unmet',
    says: { zh: '结果尚未经组长确认：{missing}。', en: 'Not yet confirmed by these co-leaders: {missing}.' },
    next: { zh: '请组长先确认结果。', en: 'Each co-leader confirms the result first.' },
  },
} as const satisfies Record<string, RefusalSpec>;
