import { refusals } from '#libs/kernel';

export const refuse = refusals({
  'DECISIONS.STALE_REVISION': {
    kind: 'stale',
    says: {
      zh: '您看到的是第 {expected} 版，现在已是第 {actual} 版。',
      en: 'You decided on revision {expected}; it now stands at {actual}.',
    },
    next: { zh: '请重新读取，确认变化后再提交。', en: 'Read it again, look at what changed, and act anew.' },
  },
  'DECISIONS.EFFECTIVE_IN_FUTURE': {
    kind: 'invalid',
    says: {
      zh: '业务日期 {effectiveOn} 晚于今天 {today}。',
      en: 'The business date {effectiveOn} lies after today, {today}.',
    },
    next: { zh: '请填写不晚于今天的日期。', en: 'Give a date that is not after today.' },
  },
  'DECISIONS.CONTENDED': {
    kind: 'conflict',
    says: { zh: '同一案卷正被多人同时办理（{stream}）。', en: 'Too many acts at once on {stream}.' },
    next: {
      zh: '请稍后重试，可使用同一幂等键。',
      en: 'Try again in a moment, with the same idempotency key.',
    },
  },
});
