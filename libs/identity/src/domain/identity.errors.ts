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
    says: { zh: '不能关闭自己的账号。', en: 'Nobody closes his own account.' },
    next: { zh: '请由另一位管理员办理。', en: 'Ask another administrator.' },
  },
});
