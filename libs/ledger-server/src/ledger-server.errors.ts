import { refusals } from '#libs/kernel';

/** Why a ledger hands nothing out, and what is wrong with one that runs. */
export const refuse = refusals({
  'LEDGER.NO_EVENT': {
    kind: 'not-found',
    says: { zh: '日志中没有第 {position} 条。', en: 'The log has no event at {position}.' },
    next: {
      zh: '请用办理结果或经过中的 position。',
      en: 'Ask by the position that the answer to an act, or the timeline, tells.',
    },
  },
  'LEDGER.NOT_SEALED_YET': {
    kind: 'not-found',
    says: { zh: '第 {position} 条尚未存证。', en: 'The event at {position} is not sealed yet.' },
    next: {
      zh: '请稍后再取，或带请求头 Prefer: wait=5 等候；通常不超过一秒。',
      en: 'Ask again in a second, or wait for it by the header Prefer: wait=5.',
    },
  },
  'LEDGER.NOT_FOR_YOU': {
    kind: 'forbidden',
    says: {
      zh: '回执只发给办理人、有权阅看该案的人员和审计人员。',
      en: 'A receipt is for whoever did the act or may read its case, and for auditors.',
    },
    next: { zh: '请由有权阅看的人员领取。', en: 'Ask somebody who may read it.' },
  },
  'LEDGER.HISTORY_CHANGED': {
    kind: 'unavailable',
    says: {
      zh: '日志“{log}”在 {place} 处与已存证的不符（{fault}）。',
      en: 'The log of {log} is not what was sealed at {place} ({fault}).',
    },
    next: {
      zh: '请停止写入，保留数据库与存证文件，用留存的检查点核验（mingjian ledger verify），查明何人改动。',
      en: 'Stop writing, keep database and tiles as they are, verify with a checkpoint that was kept (mingjian ledger verify), and find out who changed it.',
    },
  },
  'LEDGER.SEALING_FAILS': {
    kind: 'unavailable',
    says: {
      zh: '日志“{origin}”未能存证：已存证 {size} 条，另有 {lag} 条等待，最早的已等 {seconds} 秒。',
      en: 'The log {origin} is not sealed: {size} events are, {lag} wait, the first of them for {seconds} s.',
    },
    next: {
      zh: '请查看计时进程是否运行，其日志说明原因；若数据库恢复自旧备份，请停止写入。',
      en: 'See whether the process that keeps time runs; its log says why. If the database came back from an old backup, stop writing.',
    },
  },
  'LEDGER.SEALING_WITHHELD': {
    kind: 'unavailable',
    says: {
      zh: '日志“{origin}”的检查点因见证不足未公布：另有 {lag} 条等待，最早的已等 {seconds} 秒。',
      en: 'Too few witnesses sign the log {origin}: {lag} events wait for a checkpoint, the first of them for {seconds} s.',
    },
    next: {
      zh: '请查看日志中未签名的见证者，并联系其运行者。',
      en: 'The log of the process that seals says who does not sign; ask those who run them.',
    },
  },
});
