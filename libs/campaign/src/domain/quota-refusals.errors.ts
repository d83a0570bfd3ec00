import type { RefusalSpec } from '#libs/kernel';

export const quotaRefusals = {
  'CAMPAIGN.NO_FREE_SLOT': {
    kind: 'unmet',
    says: {
      zh: '该单位的推荐名额已用完（{kind}）。',
      en: 'This organ has no free {kind} slot left.',
    },
    next: {
      zh: '如需更换推荐对象，请先撤回已占用名额的推荐。',
      en: 'To put forward another nominee, first withdraw one that holds a slot.',
    },
  },
  'CAMPAIGN.SLOT_NOT_HELD': {
    kind: 'conflict',
    says: { zh: '该推荐未占用名额。', en: 'This nomination holds no slot.' },
    next: { zh: '请核对推荐编号。', en: 'Check the nomination id.' },
  },
  'CAMPAIGN.ORGAN_BARRED': {
    kind: 'unmet',
    says: {
      zh: '该单位因处理决定在本次评选中不得再占用名额。',
      en: 'By a sanction in force this organ takes no new slot in this campaign.',
    },
    next: { zh: '处理决定撤销后方可办理。', en: 'It may again once the sanction is lifted.' },
  },
  'CAMPAIGN.SLOTS_IN_USE': {
    kind: 'conflict',
    says: {
      zh: '只有 {free} 个空闲名额（{kind}），不能取消 {places} 个。',
      en: 'Only {free} {kind} slots are free; {places} cannot be cancelled.',
    },
    next: {
      zh: '请先终止占用名额的推荐，再取消名额。',
      en: 'First end the nominations that hold the slots, then cancel them.',
    },
  },
} as const satisfies Record<string, RefusalSpec>;
