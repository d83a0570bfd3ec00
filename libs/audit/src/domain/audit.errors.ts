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
  'AUDIT.NO_ORIGIN': {
    kind: 'not-found',
    says: { zh: '日志中没有“{name}”所指的事件。', en: 'The log holds no event by “{name}”.' },
    next: {
      zh: '请核对名称；刚刚写入的，请用 minPosition 等待。',
      en: 'Check the name; wait for what was just written with minPosition.',
    },
  },
  'AUDIT.IMPACT_TOO_WIDE': {
    kind: 'invalid',
    says: { zh: '牵涉的依据关系超过 {most} 条。', en: 'More than {most} reliances are concerned.' },
    next: {
      zh: '请用 since、until 缩小日志范围，分段查询。',
      en: 'Ask for parts of the log, by since and until.',
    },
  },
  'AUDIT.WHAT_IF_TOO_WIDE': {
    kind: 'invalid',
    says: {
      zh: '须重新核对的决定超过 {most} 项。',
      en: 'More than {most} decisions would be evaluated again.',
    },
    next: {
      zh: '请用 since、until 缩小日志范围，分段查询。',
      en: 'Ask for parts of the log, by since and until.',
    },
  },
  'AUDIT.NO_CONCLUSION': {
    kind: 'invalid',
    says: {
      zh: '所指事件没有可改为“{instead}”的结论。',
      en: 'Nothing there could have come to “{instead}”.',
    },
    next: {
      zh: '请选择适用于该意见、核查、调查结论或审核的结论，或不写 instead。',
      en: 'Name a conclusion of that opinion, check, finding or review, or leave instead out.',
    },
  },
});
