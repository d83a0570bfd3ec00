import { refusals } from '#libs/kernel';

const correctTheFile = {
  zh: '请对照国务院办公厅的通知更正该文件，重新启动后再试。',
  en: "Correct the file by the State Council's notice, restart and try again.",
};

/** Why the file of a further year is not taken; `file` is in the details of each. */
export const refuseFile = refusals({
  'CALENDAR.FILE_INVALID': {
    kind: 'invalid',
    says: {
      zh: '日历文件 {file} 无效，{path} 处：{problemZh}。',
      en: 'The calendar file {file} is not valid at {path}: {problemEn}.',
    },
    next: {
      zh: '文件须含 year（年份）、holidays（放假日期）、makeUpDays（调休上班日期），日期写作 YYYY-MM-DD。',
      en: 'The file has year, holidays and makeUpDays, and nothing else; dates are written YYYY-MM-DD.',
    },
  },
  'CALENDAR.YEAR_ALREADY_PUBLISHED': {
    kind: 'conflict',
    says: {
      zh: '日历文件 {file} 给出 {year} 年的安排，而该年已有安排。',
      en: 'The calendar file {file} arranges {year}, which has an arrangement already.',
    },
    next: {
      zh: '已公布的年份不能改写；请移走该文件。',
      en: 'A published year is never overwritten; take the file away.',
    },
  },
  'CALENDAR.YEAR_OUT_OF_TURN': {
    kind: 'invalid',
    says: {
      zh: '日历文件 {file} 给出 {year} 年的安排，而下一个应补充的年份是 {expected} 年。',
      en: 'The calendar file {file} arranges {year}, but the next year to add is {expected}.',
    },
    next: { zh: '请先补充 {expected} 年的文件。', en: 'Add the file of {expected} first.' },
  },
  'CALENDAR.DATE_OUTSIDE_YEAR': {
    kind: 'invalid',
    says: {
      zh: '日历文件 {file} 中的 {date} 既不在 {year} 年内，也不在上一年十二月内。',
      en: 'In the calendar file {file}, {date} lies neither in {year} nor in the December before it.',
    },
    next: correctTheFile,
  },
  'CALENDAR.DATE_TWICE': {
    kind: 'invalid',
    says: {
      zh: '日历文件 {file} 中的 {date} 已另有安排。',
      en: 'In the calendar file {file}, {date} is arranged a second time.',
    },
    next: correctTheFile,
  },
  'CALENDAR.MAKE_UP_DAY_NOT_WEEKEND': {
    kind: 'invalid',
    says: {
      zh: '日历文件 {file} 中的调休上班日 {date} 不是周末。',
      en: 'In the calendar file {file}, the make-up day {date} is not on a weekend.',
    },
    next: correctTheFile,
  },
  'CALENDAR.HOLIDAY_MISSING': {
    kind: 'invalid',
    says: {
      zh: '日历文件 {file} 缺少法定节假日 {date}。',
      en: 'The calendar file {file} lacks the statutory holiday {date}.',
    },
    next: correctTheFile,
  },
});
