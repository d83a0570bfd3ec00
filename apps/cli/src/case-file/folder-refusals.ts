import { refusals } from '#libs/kernel';

/** A folder that cannot be used as it was asked for: nothing was written, and nothing checked. */
export const refuseFolder = refusals({
  'CASE_FILE.FOLDER_NOT_EMPTY': {
    kind: 'invalid',
    says: { zh: '{folder} 不是空文件夹。', en: 'The folder {folder} is not empty.' },
    next: { zh: '请另选一个空的或新的文件夹。', en: 'Name an empty or a new one.' },
  },
  'CASE_FILE.FOLDER_UNREADABLE': {
    kind: 'invalid',
    says: { zh: '无法读取文件夹 {folder}：{why}。', en: 'The folder {folder} cannot be read: {why}.' },
    next: { zh: '请核对路径和权限。', en: 'Check the path and the permissions.' },
  },
});
