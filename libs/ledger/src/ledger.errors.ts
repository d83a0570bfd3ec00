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
