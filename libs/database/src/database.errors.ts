import { refusals, type RefusalSpec } from '#libs/kernel';

export type DatabaseCode =
  | 'DATABASE.IN_USE'
  | 'DATABASE.NOT_RUNNING'
  | 'DATABASE.DID_NOT_START'
  | 'DATABASE.DID_NOT_STOP'
  | 'DATABASE.BINARIES_UNUSABLE'
  | 'DATABASE.NO_SERVER_ACCOUNT'
  | 'DATABASE.PASSWORDS_LOST'
  | 'DATABASE.UNREACHABLE'
  | 'DATABASE.TOO_OLD'
  | 'DATABASE.ENCODING'
  | 'DATABASE.LOCALE'
  | 'DATABASE.ROLE_TOO_STRONG';

const table: Readonly<Record<DatabaseCode, RefusalSpec>> = {
  'DATABASE.IN_USE': {
    kind: 'conflict',
    says: {
      zh: '数据目录 {dataDirectory} 正由另一个明鉴进程({holder})使用。',
      en: 'The data directory {dataDirectory} is in use by another Mingjian process ({holder}).',
    },
    next: {
      zh: '请先停止该进程,或为本进程设置另一个 MINGJIAN_DATA_DIR。',
      en: 'Stop that process first, or give this one another MINGJIAN_DATA_DIR.',
    },
  },
  'DATABASE.NOT_RUNNING': {
    kind: 'not-found',
    says: {
      zh: '数据目录 {dataDirectory} 上没有正在运行的数据库。',
      en: 'No database is running on the data directory {dataDirectory}.',
    },
    next: {
      zh: '请先用 mingjian serve 启动,或检查 MINGJIAN_DATA_DIR。',
      en: 'Start it with mingjian serve, or check MINGJIAN_DATA_DIR.',
    },
  },
  'DATABASE.DID_NOT_START': {
    kind: 'unmet',
    says: {
      zh: '内嵌 PostgreSQL 未能启动:{reason}',
      en: 'The embedded PostgreSQL did not start: {reason}',
    },
    next: { zh: '请查看服务器日志 {log}。', en: "Look into the server's log, {log}." },
  },
  'DATABASE.DID_NOT_STOP': {
    kind: 'unmet',
    says: {
      zh: '内嵌 PostgreSQL 未能停止:{reason}',
      en: 'The embedded PostgreSQL did not stop: {reason}',
    },
    next: { zh: '请查看服务器日志 {log}。', en: "Look into the server's log, {log}." },
  },
  'DATABASE.BINARIES_UNUSABLE': {
    kind: 'unmet',
    says: {
      zh: '内嵌 PostgreSQL 的程序无法运行:{reason}',
      en: 'The programs of the embedded PostgreSQL cannot be run: {reason}',
    },
    next: {
      zh: '请重新执行 npm ci 并允许其安装脚本,或设置 DATABASE_URL 与 DATABASE_OWNER_URL 使用自己的服务器。',
      en: 'Run npm ci again with its install scripts allowed, or set DATABASE_URL and DATABASE_OWNER_URL to use your own server.',
    },
  },
  'DATABASE.NO_SERVER_ACCOUNT': {
    kind: 'unmet',
    says: {
      zh: 'PostgreSQL 不能以 root 身份运行,且无法创建系统用户 {name}:{reason}',
      en: 'PostgreSQL does not run as root, and the system user {name} could not be made: {reason}',
    },
    next: {
      zh: '请创建系统用户 {name},或以普通用户运行明鉴。',
      en: 'Create the system user {name}, or run Mingjian as an ordinary user.',
    },
  },
  'DATABASE.PASSWORDS_LOST': {
    kind: 'unmet',
    says: {
      zh: '{home} 中已有数据,但口令文件 {record} 不存在。',
      en: 'There are data in {home}, but the file with their passwords, {record}, is missing.',
    },
    next: {
      zh: '请从备份恢复该文件;若数据可弃,请移走 {home}。',
      en: 'Restore that file from a backup; if the data may go, move {home} away.',
    },
  },
  'DATABASE.UNREACHABLE': {
    kind: 'unmet',
    says: {
      zh: '无法以角色 {role} 连接数据库 {database}({host}:{port}):{reason}',
      en: 'The database {database} at {host}:{port} cannot be reached as {role}: {reason}',
    },
    next: {
      zh: '请检查 DATABASE_URL 与 DATABASE_OWNER_URL,以及服务器是否运行。',
      en: 'Check DATABASE_URL and DATABASE_OWNER_URL, and that the server runs.',
    },
  },
  'DATABASE.TOO_OLD': {
    kind: 'unmet',
    says: {
      zh: '数据库服务器版本为 {version},明鉴需要 PostgreSQL 14 或更高版本。',
      en: 'The server is PostgreSQL {version}; Mingjian needs 14 or newer.',
    },
    next: { zh: '请升级服务器。', en: 'Upgrade the server.' },
  },
  'DATABASE.ENCODING': {
    kind: 'unmet',
    says: {
      zh: '数据库 {database} 的编码为 {encoding},明鉴需要 UTF8。',
      en: 'The database {database} is encoded in {encoding}; Mingjian needs UTF8.',
    },
    next: {
      zh: "请新建数据库:CREATE DATABASE … ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0。",
      en: "Make a new one: CREATE DATABASE … ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0.",
    },
  },
  'DATABASE.LOCALE': {
    kind: 'unmet',
    says: {
      zh: '内嵌数据库 {database} 的区域设置为 {locale},应为 C。',
      en: 'The embedded database {database} has the locale {locale}; it must be C.',
    },
    next: {
      zh: '此数据库不是由明鉴创建的;请移走数据目录后重新启动。',
      en: 'Mingjian did not make this database; move the data directory away and start again.',
    },
  },
  'DATABASE.ROLE_TOO_STRONG': {
    kind: 'unmet',
    says: {
      zh: '应用角色 {role} 权限过大({power}),日志的不可改写将无从保证。',
      en: 'The application role {role} may do too much ({power}): the log could be rewritten.',
    },
    next: {
      zh: '请让 DATABASE_URL 使用另一个普通角色,并执行 REVOKE CREATE ON SCHEMA public FROM PUBLIC。',
      en: 'Let DATABASE_URL name another, plain role, and run REVOKE CREATE ON SCHEMA public FROM PUBLIC.',
    },
  },
};

export const refuse = refusals(table);
