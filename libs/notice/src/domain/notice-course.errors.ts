import type { RefusalSpec } from '#libs/kernel';

/** What a notice refuses between its opening and its result. */
export const courseRefusals = {
  'NOTICE.SUSPENDED': {
    kind: 'conflict',
    says: { zh: '该公示已暂停。', en: 'This notice is suspended.' },
    next: {
      zh: '更正后请重新公示，期限重新计算。',
      en: 'Correct it if need be and restart it; its days are counted anew.',
    },
  },
  'NOTICE.NOT_SUSPENDED': {
    kind: 'conflict',
    says: { zh: '该公示仍在进行。', en: 'This notice is running.' },
    next: { zh: '请先说明理由暂停公示。', en: 'Suspend it first, with a reason.' },
  },
  'NOTICE.OBJECTION_TOO_LATE': {
    kind: 'conflict',
    says: {
      zh: '公示已于 {until} 届满，该异议逾期。',
      en: 'The notice ran until the end of {until}; this objection is too late.',
    },
    next: {
      zh: '请按举报登记；信件邮戳在公示期内的，请填写邮戳日期。',
      en: 'Lodge it as a complaint instead; if it is a letter posted within the period, give its postmark.',
    },
  },
  'NOTICE.RESULT_SEALED': {
    kind: 'conflict',
    says: { zh: '公示结果已盖章确认。', en: 'The result of this notice is sealed.' },
    next: { zh: '新的情况请按举报登记。', en: 'Lodge what comes in now as a complaint instead.' },
  },
  'NOTICE.POSTMARK_WITHOUT_LETTER': {
    kind: 'invalid',
    says: { zh: '只有来信才有邮戳，“{channel}”没有。', en: 'Only a letter has a postmark, not "{channel}".' },
    next: { zh: '请去掉邮戳日期或改为来信。', en: 'Leave the postmark out, or say that it came by post.' },
  },
  'NOTICE.POSTMARK_IN_FUTURE': {
    kind: 'invalid',
    says: {
      zh: '邮戳日期 {postmark} 晚于今天（{today}）。',
      en: 'The postmark {postmark} lies after today, {today}.',
    },
    next: { zh: '请核对邮戳日期。', en: 'Check the postmark.' },
  },
  'NOTICE.RANK_UNKNOWN': {
    kind: 'invalid',
    says: { zh: '评选规则中没有职级 {rank}。', en: 'The rulebook has no rank {rank}.' },
    next: { zh: '请使用评选规则中的职级。', en: 'Use a rank of the rulebook.' },
  },
} as const satisfies Record<string, RefusalSpec>;
