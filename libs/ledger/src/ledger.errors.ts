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
  'LEDGER.EXPORT_OF_ANOTHER': {
    kind: 'conflict',
    says: {
      zh: '该文件夹存有另一份日志“{found}”的导出，不是“{expected}”。',
      en: 'The folder holds an export of another log, {found}, not of {expected}.',
    },
    next: { zh: '请另选文件夹。', en: 'Choose another folder.' },
  },
  'LEDGER.NOTHING_SEALED': {
    kind: 'unmet',
    says: { zh: '日志尚无检查点。', en: 'The log has no checkpoint yet.' },
    next: {
      zh: '请启动服务，待其签署检查点后再导出。',
      en: 'Start the platform, and export once it has signed a checkpoint.',
    },
  },
  'LEDGER.SIGNING_KEY_MISSING': {
    kind: 'unmet',
    says: {
      zh: '签署用的密钥文件 {file} 不存在。',
      en: 'The key file {file}, with which checkpoints are signed, is missing.',
    },
    next: {
      zh: '请从备份恢复该文件，再重新启动；不会生成新的密钥。',
      en: 'Bring it back from its backup, and start again; no new key was made.',
    },
  },
  'LEDGER.SIGNING_KEY_OPEN': {
    kind: 'unmet',
    says: {
      zh: '密钥文件 {file} 可被其他用户读写。',
      en: 'The key file {file} can be read or written by other users.',
    },
    next: { zh: '请执行 chmod 600 {file}，再重新启动。', en: 'Run chmod 600 {file}, and start again.' },
  },
  'LEDGER.SIGNING_KEY_SPOILT': {
    kind: 'unmet',
    says: {
      zh: '密钥文件 {file} 中不是 Ed25519 私钥（PKCS#8，PEM）。',
      en: 'What stands in {file} is no Ed25519 private key (PKCS#8, PEM).',
    },
    next: { zh: '请从备份恢复该文件，再重新启动。', en: 'Bring it back from its backup, and start again.' },
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
  'LEDGER.KEY_IS_THERE': {
    kind: 'conflict',
    says: {
      zh: '文件 {file} 已存在，不予覆盖。',
      en: 'The file {file} is there already and stays as it is.',
    },
    next: { zh: '请另选文件。', en: 'Choose another file.' },
  },
  'LEDGER.KEY_UNREADABLE': {
    kind: 'invalid',
    says: { zh: '无法读取见证密钥 {file}：{why}。', en: "The witness's key {file} cannot be read: {why}." },
    next: {
      zh: '请用 mingjian witness new-key 生成。',
      en: 'Make one by mingjian witness new-key.',
    },
  },
  'LEDGER.WITNESSES_TOO_FEW': {
    kind: 'invalid',
    says: {
      zh: '须有 {wanted} 个见证，而不同的见证只有 {there} 个。',
      en: '{wanted} witnesses must sign, and {there} that differ are named.',
    },
    next: {
      zh: '请核对 MINGJIAN_LEDGER_WITNESSES 与 MINGJIAN_LEDGER_WITNESSES_WANTED。',
      en: 'Check MINGJIAN_LEDGER_WITNESSES and MINGJIAN_LEDGER_WITNESSES_WANTED.',
    },
  },
});
