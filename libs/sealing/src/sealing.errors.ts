import type { Address } from '#libs/catalogue';
import { refusals } from '#libs/kernel';

export const refuse = refusals({
  'SEALING.SUBJECT_ERASED': {
    kind: 'conflict',
    says: {
      zh: '该案的个人信息已删除，不能再登记个人内容。',
      en: 'The personal data of this case was erased; nothing personal can be recorded on it any more.',
    },
    next: { zh: '请联系系统管理员核对删除记录。', en: 'Ask an administrator for the record of the erasure.' },
  },
  'SEALING.WRONG_MASTER_KEY': {
    kind: 'unavailable',
    says: {
      zh: '主密钥不对：{place} 中的密钥不是由它包裹的。',
      en: 'The master key is wrong: the keys in {place} were not wrapped by it.',
    },
    next: {
      zh: '请给出原来的主密钥（MINGJIAN_MASTER_KEY_FILE、MINGJIAN_MASTER_KEY 或 secrets.json），再重新启动；密钥没有改动。',
      en: 'Give the one they began with (MINGJIAN_MASTER_KEY_FILE, MINGJIAN_MASTER_KEY or secrets.json), and start again; no key was changed.',
    },
  },
  'SEALING.NO_KEY_TABLES': {
    kind: 'unavailable',
    says: {
      zh: '密钥数据库 {place} 中还没有表。',
      en: 'There are no tables in the key database {place} yet.',
    },
    next: {
      zh: '请设置 MINGJIAN_KEYS_DATABASE_OWNER_URL 启动一次，之后即可去掉。',
      en: 'Start once with MINGJIAN_KEYS_DATABASE_OWNER_URL set, then take it away.',
    },
  },
  'SEALING.KEY_ROLE_TOO_STRONG': {
    kind: 'unavailable',
    says: {
      zh: '密钥数据库 {place} 的角色可以改写密钥。',
      en: 'The role in the key database {place} may rewrite keys.',
    },
    next: {
      zh: '请让 MINGJIAN_KEYS_DATABASE_URL 使用另一个普通角色。',
      en: 'Let MINGJIAN_KEYS_DATABASE_URL name another, plain role.',
    },
  },
  'SEALING.OWNER_NEEDED': {
    kind: 'unmet',
    says: {
      zh: '更换主密钥须由密钥数据库的所有者进行。',
      en: 'To turn the master key takes the owner of the key database.',
    },
    next: {
      zh: '请为本命令设置 MINGJIAN_KEYS_DATABASE_OWNER_URL。',
      en: 'Set MINGJIAN_KEYS_DATABASE_OWNER_URL for this command.',
    },
  },
  'SEALING.NO_KEYS': {
    kind: 'unavailable',
    says: {
      zh: '日志已有记录，但 {place} 中没有密钥。',
      en: 'The log has entries, but there are no keys in {place}.',
    },
    next: {
      zh: '请从备份恢复密钥，或检查 MINGJIAN_KEYS_DIR、MINGJIAN_KEYS_DATABASE_URL，再重新启动；不会生成新的密钥。',
      en: 'Bring the keys back from their backup, or check MINGJIAN_KEYS_DIR and MINGJIAN_KEYS_DATABASE_URL, and start again; no new ones were made.',
    },
  },
});

/** An integrity alarm, not a refusal: what is sealed is not what was sealed there, or not under this key. */
export class BrokenSeal extends Error {
  override readonly name = 'BrokenSeal';
  readonly code = 'SEALING.BROKEN_SEAL';

  constructor(readonly address: Address) {
    super(`SEALING.BROKEN_SEAL: ${address.path} of event ${address.id} in ${address.stream} does not open`);
  }
}

/** A stream was opened without a key, so nothing can be sealed for it: a fault of the event's spec. */
export class UnkeyedSubject extends Error {
  override readonly name = 'UnkeyedSubject';

  constructor(readonly subject: string) {
    super(`no event opened ${subject} with a key; its first event type must say that it mints one`);
  }
}

/** The key store and the log do not belong together: no new key is made in place of a lost one. */
export class MissingKey extends Error {
  override readonly name = 'MissingKey';
  readonly code = 'SEALING.MISSING_KEY';

  constructor(readonly subject: string) {
    super(
      `SEALING.MISSING_KEY: the key of ${subject} is not in the key store; restore the store from its backup`,
    );
  }
}

/** The master key is not the one under which the key store was written. */
export class WrongMasterKey extends Error {
  override readonly name = 'WrongMasterKey';
  readonly code = 'SEALING.WRONG_MASTER_KEY';

  constructor(readonly file: string) {
    super(`SEALING.WRONG_MASTER_KEY: ${file} does not open under the master key that was given`);
  }
}
