import { refusals } from '#libs/kernel';

/** What the ledger does not make or take; what a check finds wrong is a `Fault`. */
export const refuse = refusals({
  'LEDGER.TILE_PATH_INVALID': {
    kind: 'not-found',
    says: { zh: '没有这样的存证文件：{path}。', en: 'The ledger has no such file: {path}.' },
    next: {
      zh: '请按 C2SP tlog-tiles 的路径读取。',
      en: 'Ask for a path of C2SP tlog-tiles, such as tile/0/x001/x234/067.',
    },
  },
  'LEDGER.TILE_INVALID': {
    kind: 'invalid',
    says: {
      zh: '存证文件 {path} 的长度不符。',
      en: 'The file {path} does not have the length that it should.',
    },
    next: { zh: '请重新取得该文件。', en: 'Fetch the file once more.' },
  },
  'LEDGER.NOT_AN_EXTENSION': {
    kind: 'conflict',
    says: {
      zh: '日志“{origin}”与已签署的检查点不符：已签 {signed} 条，现有 {found} 条，不予签署。',
      en: 'The log {origin} is not what was signed: {signed} events were, {found} are there; nothing is signed.',
    },
    next: {
      zh: '数据库可能恢复自旧备份，或被改动。请停止写入，用最近的导出和检查点核对。',
      en: 'The database came back from an old backup, or was rewritten. Stop writing, and verify the log against the last export and checkpoint.',
    },
  },
  'LEDGER.ENTRY_TOO_LONG': {
    kind: 'too-large',
    says: {
      zh: '事件长 {length} 字节，超过 {longest} 字节，不能存证。',
      en: 'The event has {length} bytes; the ledger takes {longest}.',
    },
    next: {
      zh: '请将长内容作为附件，以摘要引用。',
      en: 'Bring what is long as an attachment, by its digest.',
    },
  },
});
