import { refusals } from '#libs/kernel';

export const refuse = refusals({
  'VETTING.DEFERRED_TO_THE_PAST': {
    kind: 'invalid',
    says: {
      zh: '暂缓答复的期限 {until} 不在今天之后。',
      en: 'The answer is put off until {until}, which is not after today.',
    },
    next: {
      zh: '请写明今后的日期，或现在答复。',
      en: 'Name a day that is to come, or answer now.',
    },
  },
});
