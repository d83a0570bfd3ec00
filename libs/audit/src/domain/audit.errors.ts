import { refusals } from '#libs/kernel';

export const refuse = refusals({
  'AUDIT.NO_POINT': {
    kind: 'invalid',
    says: { zh: '“{text}”不是日志位置、时刻或日期。', en: '“{text}” is no position, instant or day.' },
    next: {
      zh: '请写日志位置（如 1234）、世界时时刻（如 2017-05-22T04:00:00Z）或日期（如 2017-05-22）。',
      en: 'Write a position (1234), an instant in UTC (2017-05-22T04:00:00Z) or a day (2017-05-22).',
    },
  },
});
