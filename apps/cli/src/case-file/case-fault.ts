import { filled, type Bilingual } from '#libs/kernel';

/** What is wrong with a case file: the first thing that was found, and where. */
export class CaseFault extends Error {
  override readonly name = 'CaseFault';
  readonly code: `CASE_FILE.${CaseFaultCode}`;
  readonly says: Bilingual;
  readonly next: Bilingual;

  constructor(
    what: CaseFaultCode,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(`CASE_FILE.${what} ${JSON.stringify(details)}`);
    const [zh, en, next] = faults[what];
    this.code = `CASE_FILE.${what}`;
    const shown = harmless(details);
    this.says = { zh: filled(zh, shown), en: filled(en, shown) };
    this.next = next;
  }
}

const keep = {
  zh: '请保留全部文件，不要使用其中内容，向审计人员另取一份比对。',
  en: 'Keep every file, rely on none of it, and compare with another copy from the auditor.',
};
const whole = {
  zh: '请重新导出或重新取得全部文件。',
  en: 'Export it again, or fetch all of its files once more.',
};
const again = {
  zh: '请以 --checkpoint 重新导出，或用 ledger verify 核验整份日志。',
  en: 'Export it again with --checkpoint, or verify the whole log with ledger verify.',
};
const anew = {
  zh: '不要使用该报告；请向审计人员另取一份比对。',
  en: 'Do not rely on that report; compare with another copy from the auditor.',
};

const faults = {
  MANIFEST_INVALID: [
    '清单 manifest.json 缺失或无效：{problem}。没有清单的文件夹不是完整的个案卷宗。',
    'The manifest is missing or invalid: {problem}. A folder without one is no whole case file.',
    whole,
  ],
  MANIFEST_DIFFERS: [
    '清单中的 {member} 应为 {expected}，实为 {found}。',
    'In the manifest, {member} should be {expected} and is {found}.',
    keep,
  ],
  FILE_MISSING: ['缺少文件 {file}。', 'The file {file} is missing.', whole],
  FILE_EXTRA: ['{file} 不在清单中。', '{file} is not in the manifest.', keep],
  FILE_CHANGED: [
    '文件 {file} 已被改动：应为 {expected}，实为 {found}。',
    'The file {file} was changed: expected {expected}, found {found}.',
    keep,
  ],
  RECEIPT_INVALID: [
    '回执 {file} 不能证明其事件：{problem}。',
    'The receipt {file} does not prove its event: {problem}.',
    keep,
  ],
  RECEIPT_MISPLACED: [
    '回执 {file} 是第 {found} 条事件的。',
    'The receipt {file} is that of event {found}.',
    keep,
  ],
  EVENT_DIFFERS: [
    '第 {position} 条事件（{file} 第 {line} 行）与其回执不符。',
    'Event {position} (line {line} of {file}) is not what its receipt proves.',
    keep,
  ],
  EVENT_INVALID: [
    '{file} 第 {line} 行不是事件，或次序不对。',
    'Line {line} of {file} is no event, or stands out of order.',
    keep,
  ],
  EVENT_LEFT_OUT: [
    '{stream} 缺少序号 {expected} 的事件（下一条为 {found}）。',
    'Event number {expected} of {stream} was left out (the next is {found}).',
    keep,
  ],
  EVENT_OF_ANOTHER_CASE: [
    '第 {position} 条事件（{event}）与本案无关。',
    'Event {position} ({event}) is not of this case.',
    keep,
  ],
  TEXT_DIFFERS: [
    '第 {position} 条事件的“{path}”不是当时所存的内容。',
    'In event {position}, “{path}” is not what was stored.',
    keep,
  ],
  NAMED_FILE_MISSING: [
    '事件所引的 {file} 不在卷宗中，清单也没有说明。',
    'Events name {file}, which is neither there nor accounted for.',
    keep,
  ],
  FILE_UNNAMED: ['没有事件引用 {file}。', 'No event names {file}.', keep],
  REPORT_DIFFERS: [
    'report.html 与所列事件不符：已被改动。',
    'report.html is not what follows from the events: it was changed.',
    anew,
  ],
  CHECKPOINT_UNLINKED: [
    '卷宗中没有从您留存的检查点（{kept} 条）到其检查点（{found} 条）的证明。',
    'Nothing in the case file leads from the checkpoint that you kept ({kept} events) to its own ({found}).',
    again,
  ],
} satisfies Readonly<Record<string, readonly [zh: string, en: string, next: Bilingual]>>;

export type CaseFaultCode = keyof typeof faults;

/** Signs that a terminal would obey are left out. */
const harmless = (details: CaseFault['details']): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(details).map(([name, value]) => [
      name,
      String(value).replace(/\p{C}/gu, '').slice(0, 300),
    ]),
  );
