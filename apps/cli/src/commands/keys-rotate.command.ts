import { readEnv } from '#config/env';
import { readSecrets } from '#config/secrets';
import { refusals } from '#libs/kernel';
import { keyStoreOf } from '../../../api/src/index.js';

/**
 * Puts every key of personal data under the next master key, beside running servers that know both; killed, it goes
 * on when it is run again.
 * @throws KEYS.NO_NEXT_MASTER_KEY, SEALING.WRONG_MASTER_KEY, SEALING.NO_KEYS
 */
export const rotateKeys = async (): Promise<void> => {
  const env = readEnv(process.env);
  if (env.nextMasterKeyFile === undefined) throw refuse('KEYS.NO_NEXT_MASTER_KEY');
  const keys = await keyStoreOf(env, await readSecrets(env));
  const turned = await keys
    .verify()
    .then(() => keys.rotate())
    .finally(() => keys.close());
  process.stdout.write(`已由新主密钥包裹 · now under the next master key: ${turned} 把 keys\n`);
  process.stdout
    .write(`请将 MINGJIAN_MASTER_KEY_FILE 设为 ${env.nextMasterKeyFile}，去掉 MINGJIAN_NEXT_MASTER_KEY_FILE，逐个重启。
Set MINGJIAN_MASTER_KEY_FILE to ${env.nextMasterKeyFile}, drop MINGJIAN_NEXT_MASTER_KEY_FILE, restart one by one.\n`);
};

const refuse = refusals({
  'KEYS.NO_NEXT_MASTER_KEY': {
    kind: 'unmet',
    says: { zh: '未设置 MINGJIAN_NEXT_MASTER_KEY_FILE。', en: 'MINGJIAN_NEXT_MASTER_KEY_FILE is not set.' },
    next: {
      zh: '请把新主密钥写入文件（0600），为各进程设置后逐个重启，再运行本命令。',
      en: 'Write the next master key into a file (0600), set it for every process, restart them, then run this again.',
    },
  },
});
