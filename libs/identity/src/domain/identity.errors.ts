import { refusals } from '#libs/kernel';

export const refuse = refusals({
  'IDENTITY.ORGAN_NOT_FOUND': {
    kind: 'not-found',
    says: { zh: '没有单位 {organ}。', en: 'There is no organ {organ}.' },
    next: { zh: '请先由管理员登记该单位。', en: 'Have an administrator register it first.' },
  },
  'IDENTITY.ORGAN_EXISTS': {
    kind: 'conflict',
    says: {
      zh: '该单位编号已登记为另一内容。',
      en: 'An organ of this id is registered with other contents.',
    },
    next: { zh: '请使用另一编号。', en: 'Take another id.' },
  },
  'IDENTITY.PARENT_NOT_FOUND': {
    kind: 'unmet',
    says: { zh: '上级单位 {parent} 尚未登记。', en: 'The organ above, {parent}, is not registered.' },
    next: { zh: '请先登记上级单位。', en: 'Register that one first.' },
  },
  'IDENTITY.ORGAN_FILE_INVALID': {
    kind: 'invalid',
    says: { zh: '单位清单文件不符合要求：{where}', en: 'The file of organs is not as it should be: {where}' },
    next: { zh: '请更正该处后重新载入。', en: 'Correct that place, then load it again.' },
  },
  'IDENTITY.LOGIN_TAKEN': {
    kind: 'conflict',
    says: { zh: '登录名 {login} 已被使用过。', en: 'The login {login} is or was taken.' },
    next: { zh: '请选用另一登录名；登录名不重复分配。', en: 'Take another; a login is never given twice.' },
  },
  'IDENTITY.ACCOUNT_NOT_FOUND': {
    kind: 'not-found',
    says: { zh: '没有账号 {login}。', en: 'There is no account {login}.' },
    next: { zh: '请核对登录名。', en: 'Check the login.' },
  },
  'IDENTITY.NOT_ONESELF': {
    kind: 'forbidden',
    says: {
      zh: '不能办理自己账号的开通、授权、停用或注销。',
      en: 'Nobody grants, revokes, suspends, resumes or closes his own account.',
    },
    next: { zh: '请由另一位管理员办理。', en: 'Ask another administrator.' },
  },
  'IDENTITY.LAST_ADMINISTRATOR': {
    kind: 'unmet',
    says: {
      zh: '您已不是有效的管理员；{login} 可能是最后一位，不能停用、注销或撤销。',
      en: 'You are no longer an administrator who can act; {login} may be the last one, and stays.',
    },
    next: {
      zh: '请由另一位有效的管理员办理。',
      en: 'Ask another administrator whose account is open.',
    },
  },
  'IDENTITY.OWN_PROPOSAL': {
    kind: 'forbidden',
    says: { zh: '提出授权的人不能自己确认。', en: 'Nobody grants what they proposed.' },
    next: { zh: '请由另一位管理员确认。', en: 'Ask another administrator to confirm.' },
  },
  'IDENTITY.ROLE_NOT_PROPOSED': {
    kind: 'unmet',
    says: {
      zh: '没有为账号 {login} 提出角色 {role}。',
      en: 'The role {role} is not proposed for the account {login}.',
    },
    next: { zh: '请先由一位管理员提出。', en: 'Have one administrator propose it first.' },
  },
  'IDENTITY.ROLE_UNKNOWN': {
    kind: 'invalid',
    says: { zh: '没有这种角色。', en: 'There is no such role.' },
    next: { zh: '可用的角色：{roles}。', en: 'The roles are: {roles}.' },
  },
  'IDENTITY.ROLE_HELD': {
    kind: 'conflict',
    says: { zh: '账号 {login} 已有角色 {role}。', en: 'The account {login} holds the role {role}.' },
    next: { zh: '请先撤销原角色，再提出新角色。', en: 'Revoke that one before proposing another.' },
  },
  'IDENTITY.ROLE_NOT_HELD': {
    kind: 'unmet',
    says: {
      zh: '账号 {login} 没有角色 {role}。',
      en: 'The account {login} does not hold the role {role}.',
    },
    next: { zh: '请核对账号和角色。', en: 'Check the account and the role.' },
  },
  'IDENTITY.ACCOUNT_NOT_OPEN': {
    kind: 'unmet',
    says: {
      zh: '账号 {login} 已停用、已注销或没有角色。',
      en: 'The account {login} is suspended or closed, or has no role.',
    },
    next: {
      zh: '停用的账号可由管理员恢复；已注销的请另开账号。',
      en: 'A suspended one can be resumed by an administrator; in place of a closed one, open another.',
    },
  },
  'IDENTITY.ROLE_NOT_DELEGATED': {
    kind: 'forbidden',
    says: { zh: '角色 {role} 不能委托他人代理。', en: 'The role {role} is not delegated.' },
    next: {
      zh: '管理员和审计员请另行授权；表决的委托在该次票决中办理。',
      en: 'Administrators and auditors are granted; a vote is delegated in its ballot.',
    },
  },
  'IDENTITY.NOT_A_COLLEAGUE': {
    kind: 'unmet',
    says: {
      zh: '{to} 不是本单位可以代理的同事。',
      en: '{to} is not a colleague of the same organ who can stand in.',
    },
    next: {
      zh: '请选择本单位另一个有效账号。',
      en: 'Choose another open account of your own organ.',
    },
  },
  'IDENTITY.DELEGATION_DAYS': {
    kind: 'invalid',
    says: {
      zh: '代理应自今天（{today}）或以后开始，且截止日不早于开始日。',
      en: 'A delegation begins today, {today}, or later, and ends no earlier than it begins.',
    },
    next: { zh: '请更正日期。', en: 'Correct the days.' },
  },
  'IDENTITY.DELEGATION_OF_DELEGATION': {
    kind: 'forbidden',
    says: { zh: '代理人不能再转委托。', en: 'Only the holder of a role delegates it, in person.' },
    next: { zh: '请由本人办理。', en: 'Ask the holder to do so.' },
  },
  'IDENTITY.NO_DELEGATION': {
    kind: 'forbidden',
    says: {
      zh: '您今天没有 {login} 的代理权。',
      en: 'You have no delegation from {login} today.',
    },
    next: {
      zh: '请由本人办理委托；委托到期、任一方停用或注销即止。',
      en: 'Ask them for one; it ends with its last day, or when either account is suspended or closed.',
    },
  },
});
