import { refusals } from '#libs/kernel';

export const refuse = refusals({
  'IDENTITY.NO_PROVIDER': {
    kind: 'not-found',
    says: { zh: '本平台未设统一身份认证。', en: 'No identity provider is set up here.' },
    next: { zh: '请用登录名和口令登录。', en: 'Sign in with login and password.' },
  },
  'IDENTITY.PROVIDER_AWAY': {
    kind: 'unavailable',
    says: { zh: '统一身份认证暂时不可用。', en: 'The identity provider does not answer.' },
    next: {
      zh: '请稍后重试，或用登录名和口令登录。',
      en: 'Try again in a moment, or sign in with login and password.',
    },
  },
  'IDENTITY.PROVIDER_SIGN_IN_FAILED': {
    kind: 'forbidden',
    says: {
      zh: '此次统一身份认证登录无效：已过期、已用过、来自另一浏览器，或被认证方拒绝。',
      en: 'This sign-in does not count: too late, used before, begun in another browser, or refused by the provider.',
    },
    next: { zh: '请重新登录。', en: 'Begin the sign-in anew.' },
  },
  'IDENTITY.NOT_LET_IN': {
    kind: 'forbidden',
    says: {
      zh: '认证方认识您，但这里没有与之相符的有效账号。',
      en: 'The identity provider knows you, but no open account here is yours.',
    },
    next: { zh: '请联系管理员。', en: 'Ask an administrator.' },
  },
  'IDENTITY.SECOND_FACTOR_NEEDED': {
    kind: 'forbidden',
    says: {
      zh: '还须输入动态验证码；未输入、不正确或已使用。',
      en: 'A code of the second factor is needed; it is missing, wrong or was used.',
    },
    next: {
      zh: '请在五分钟内连同动态验证码（code）再次提交。',
      en: 'Send the same again with a code, within five minutes.',
    },
  },
});
