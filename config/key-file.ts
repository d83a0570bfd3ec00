import { readFile, stat } from 'node:fs/promises';
import { refusals } from '#libs/kernel';

/**
 * A key in a file of its own: 64 hexadecimal digits, readable by its owner only.
 * @throws CONFIG.KEY_FILE_MISSING, CONFIG.KEY_FILE_OPEN, CONFIG.KEY_FILE_SPOILT
 */
export const readKeyFile = async (file: string): Promise<string> => {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) throw refuse('CONFIG.KEY_FILE_MISSING', { file });
  if ((found.mode & 0o077) !== 0) throw refuse('CONFIG.KEY_FILE_OPEN', { file });
  const key = (await readFile(file, 'utf8')).trim();
  if (!/^[0-9a-f]{64}$/.test(key)) throw refuse('CONFIG.KEY_FILE_SPOILT', { file });
  return key;
};

const refuse = refusals({
  'CONFIG.KEY_FILE_MISSING': {
    kind: 'unmet',
    says: { zh: '密钥文件 {file} 不存在。', en: 'The key file {file} is missing.' },
    next: {
      zh: '请从备份恢复该文件，或更正设置，再重新启动；不会生成新的密钥。',
      en: 'Bring it back from its backup, or correct the setting, and start again; no new key was made.',
    },
  },
  'CONFIG.KEY_FILE_OPEN': {
    kind: 'unmet',
    says: {
      zh: '密钥文件 {file} 可被其他用户读写。',
      en: 'The key file {file} can be read or written by other users.',
    },
    next: {
      zh: '请执行 chmod 600 {file}，再重新启动。',
      en: 'Run chmod 600 {file}, and start again.',
    },
  },
  'CONFIG.KEY_FILE_SPOILT': {
    kind: 'unmet',
    says: {
      zh: '密钥文件 {file} 的内容不是 64 位十六进制数字。',
      en: 'What stands in the key file {file} is not 64 hexadecimal digits (0-9, a-f).',
    },
    next: {
      zh: '请从备份恢复该文件，再重新启动。',
      en: 'Bring it back from its backup, and start again.',
    },
  },
});
