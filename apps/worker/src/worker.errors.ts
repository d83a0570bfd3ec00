import { refusals } from '#libs/kernel';

export const refuse = refusals({
  'WORKER.EMBEDDED': {
    kind: 'unmet',
    says: {
      zh: '未设置 DATABASE_URL：使用内嵌数据库时，由接口进程自行投影与计时。',
      en: 'DATABASE_URL is not set: on the embedded database the API itself projects and keeps time.',
    },
    next: {
      zh: '请设置 DATABASE_URL 与 DATABASE_OWNER_URL；否则不必启动 worker。',
      en: 'Set DATABASE_URL and DATABASE_OWNER_URL, or do without a worker.',
    },
  },
});
