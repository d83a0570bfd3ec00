import { refusals } from '#libs/kernel';

export const refuse = refusals({
  'IDENTITY.SESSION_OWES': {
    kind: 'forbidden',
    says: {
      zh: '登录后尚有必办事项：{zh}。办妥前不能办理其他事项。',
      en: 'This sign-in still owes: {en}. Nothing else can be done before.',
    },
    next: {
      zh: '新口令：POST /api/v1/sessions/current/password；动态验证码：POST /api/v1/sessions/current/second-factor。',
      en: 'New password: POST /api/v1/sessions/current/password; second factor: POST /api/v1/sessions/current/second-factor.',
    },
  },
  'IDENTITY.TRY_LATER': {
    kind: 'too-many',
    says: {
      zh: '该登录名连续多次输入有误，{seconds} 秒内不再受理。',
      en: 'Too many wrong tries for this login; none is looked at for {seconds} s.',
    },
    next: {
      zh: '请在 {seconds} 秒后重试；忘记口令请联系管理员重置。',
      en: 'Try again after {seconds} s; if the password is forgotten, ask an administrator to reset it.',
    },
  },
  'IDENTITY.PASSWORD_TOO_SHORT': {
    kind: 'invalid',
    says: { zh: '口令不足 {least} 个字符。', en: 'The password has fewer than {least} characters.' },
    next: {
      zh: '请使用较长的口令，例如几个互不相关的词；任何字符均可。',
      en: 'Take a longer one, for example several unrelated words; any characters will do.',
    },
  },
  'IDENTITY.PASSWORD_TOO_LONG': {
    kind: 'invalid',
    says: { zh: '口令超过 {most} 个字符。', en: 'The password has more than {most} characters.' },
    next: { zh: '请缩短口令。', en: 'Take a shorter one.' },
  },
  'IDENTITY.PASSWORD_GUESSABLE': {
    kind: 'invalid',
    says: {
      zh: '口令容易被猜中：含常用词、重复、键盘顺序，或登录名、单位、系统名称。',
      en: 'The password is easily guessed: common words, repetition, rows of keys, or your login, organ or this platform.',
    },
    next: {
      zh: '请换用几个互不相关的词，或由口令管理器生成。',
      en: 'Take several unrelated words, or let a password manager make one.',
    },
  },
  'IDENTITY.PASSWORD_UNCHANGED': {
    kind: 'invalid',
    says: { zh: '新口令与原口令相同。', en: 'The new password is the old one.' },
    next: { zh: '请换用另一口令。', en: 'Take another one.' },
  },
  'IDENTITY.WRONG_PASSWORD': {
    kind: 'forbidden',
    says: { zh: '原口令不正确。', en: 'The current password is wrong.' },
    next: { zh: '请重新输入原口令。', en: 'Type the current password again.' },
  },
  'IDENTITY.WRONG_CODE': {
    kind: 'forbidden',
    says: { zh: '验证码不正确或已使用。', en: 'The code is wrong or was used.' },
    next: {
      zh: '请核对手机时间，输入下一个验证码。',
      en: 'Check the clock of the device and enter the next code.',
    },
  },
  'IDENTITY.SECOND_FACTOR_STANDS': {
    kind: 'conflict',
    says: { zh: '已设有动态验证码。', en: 'A second factor is set up already.' },
    next: {
      zh: '如需更换，请由另一位管理员重置。',
      en: 'To replace it, have another administrator reset it.',
    },
  },
  'IDENTITY.NOT_ONES_OWN_RESET': {
    kind: 'forbidden',
    says: {
      zh: '不能重置自己的口令或动态验证码。',
      en: "Nobody resets one's own password or second factor.",
    },
    next: { zh: '请由另一位管理员办理。', en: 'Ask another administrator.' },
  },
  'IDENTITY.SESSION_NOT_FOUND': {
    kind: 'not-found',
    says: { zh: '您没有这个会话。', en: 'You have no such session.' },
    next: { zh: '请查看 GET /api/v1/sessions。', en: 'See GET /api/v1/sessions.' },
  },
});
