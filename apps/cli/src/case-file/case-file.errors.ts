import { refusals } from '#libs/kernel';

/** What cannot be done as it was asked for: nothing was written, and nothing checked. */
export const refuse = refusals({
  'CASE_FILE.NO_CASE': {
    kind: 'not-found',
    says: { zh: '没有编号为 {id} 的推荐。', en: 'There is no nomination {id}.' },
    next: { zh: '请核对编号。', en: 'Check the id.' },
  },
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
