import { refusals } from '#libs/kernel';

/** Everything the calendar refuses; dates and years stand in the details. */
export const refuse = refusals({
  'CALENDAR.YEAR_NOT_PUBLISHED': {
    kind: 'unmet',
    says: {
      zh: '没有 {year} 年的节假日安排（现有 {first}–{last} 年），不能计算该年的工作日。',
      en: 'No arrangement of working days is known for {year} (known: {first}–{last}), so its working days cannot be counted.',
    },
    next: {
      zh: '待国务院办公厅公布 {year} 年节假日安排后，将其写成文件放入配置所指的日历文件夹，重新启动后再试；或改用 {first}–{last} 年内的日期。',
      en: 'When the State Council has published its arrangement for {year}, put it as a file into the configured calendar folder, restart and try again; or use dates within {first}–{last}.',
    },
  },
  'CALENDAR.DATE_INVALID': {
    kind: 'invalid',
    says: { zh: '“{date}”不是真实存在的日期。', en: '"{date}" is not a day of the calendar.' },
    next: {
      zh: '请按 YYYY-MM-DD 填写，例如 2017-05-22。',
      en: 'Write it as YYYY-MM-DD, for example 2017-05-22.',
    },
  },
  'CALENDAR.DAYS_INVALID': {
    kind: 'invalid',
    says: { zh: '工作日天数“{days}”无效。', en: '"{days}" is not a number of working days.' },
    next: { zh: '请填写不小于 1 的整数。', en: 'Give a whole number of at least 1.' },
  },
  'CALENDAR.ARRANGEMENT_UNKNOWN': {
    kind: 'not-found',
    says: { zh: '找不到摘要为 {digest} 的节假日安排。', en: 'No arrangement has the digest {digest}.' },
    next: {
      zh: '请将当时使用的日历文件放回配置所指的日历文件夹，重新启动后再试。',
      en: 'Put the calendar files of that time back into the configured calendar folder, restart and try again.',
    },
  },
});
