import { readFile } from 'node:fs/promises';
import { refusals } from '#libs/kernel';

/** What stands in a file that was named on the command line. @throws CLI.FILE_UNREADABLE */
export const textOf = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((error: unknown) => {
    throw refuse('CLI.FILE_UNREADABLE', {
      file,
      why: error instanceof Error ? error.message : String(error),
    });
  });

const refuse = refusals({
  'CLI.FILE_UNREADABLE': {
    kind: 'invalid',
    says: { zh: '无法读取文件 {file}：{why}。', en: 'The file {file} cannot be read: {why}.' },
    next: { zh: '请核对路径和权限。', en: 'Check the path and the permissions.' },
  },
});
