import type { RefusalSpec } from '#libs/kernel';

/** About votes that one member casts in another's place. */
export const delegationRefusals = {
  'REVIEW.NO_DELEGATION': {
    kind: 'unmet',
    says: { zh: '本次票决不允许委托投票。', en: 'Nobody votes in the place of another in this ballot.' },
    next: { zh: '请成员本人投票。', en: 'Each member votes in person.' },
  },
  'REVIEW.NOT_DELEGATED': {
    kind: 'forbidden',
    says: { zh: '{member} 没有委托您投票。', en: '{member} has not asked you to vote in his or her place.' },
    next: { zh: '请由该成员先办理委托。', en: 'That member delegates the vote first.' },
  },
  'REVIEW.DELEGATED_TO_ONESELF': {
    kind: 'invalid',
    says: { zh: '不能委托给自己。', en: 'A vote is not delegated to oneself.' },
    next: { zh: '请直接投票，或委托其他成员。', en: 'Vote yourself, or name another member.' },
  },
  'REVIEW.TOO_MANY_PROXIES': {
    kind: 'unmet',
    says: {
      zh: '{member} 已受托代 {most} 人投票，达到上限。',
      en: '{member} already votes for {most} others, and nobody may vote for more.',
    },
    next: { zh: '请委托其他成员，或本人投票。', en: 'Ask another member, or vote yourself.' },
  },
  'REVIEW.TAKES_NO_PART': {
    kind: 'unmet',
    says: {
      zh: '{member} 已回避，不参加本次票决。',
      en: '{member} is recused and takes no part in this ballot.',
    },
    next: { zh: '请选择未回避的成员。', en: 'Choose a member who is not recused.' },
  },
} as const satisfies Record<string, RefusalSpec>;
