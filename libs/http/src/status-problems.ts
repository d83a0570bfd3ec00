import type { Bilingual } from '#libs/kernel';

/** What is said when the framework refuses and no decision was asked for. */
export interface StatusProblem {
  readonly code: string;
  readonly says: Bilingual;
  readonly next: Bilingual;
}

export const unexpected: StatusProblem = {
  code: 'HTTP.UNEXPECTED',
  says: { zh: '服务器内部错误。', en: 'Something went wrong inside the server.' },
  next: { zh: '请将 correlationId 告知管理员。', en: 'Tell the administrator the correlationId.' },
};

/** The server is closing; the act was not begun. */
export const stopping: StatusProblem = {
  code: 'HTTP.STOPPING',
  says: { zh: '服务器正在停止，本次操作未办理。', en: 'The server is stopping; nothing was done.' },
  next: { zh: '请稍后重试。', en: 'Try again in a moment.' },
};

export const outcomeUnknown: StatusProblem = {
  code: 'HTTP.OUTCOME_UNKNOWN',
  says: {
    zh: '与数据库的连接中断，尚不知本次操作是否已经生效。',
    en: 'The connection to the database was lost; nobody knows yet whether the act was done.',
  },
  next: {
    zh: '请用同一幂等键重新提交：已生效的不会重复办理。',
    en: 'Send it again with the same idempotency key: what was done is not done twice.',
  },
};

export const statusProblems: Readonly<Record<number, StatusProblem>> = {
  400: {
    code: 'HTTP.MALFORMED',
    says: {
      zh: '无法读取请求：JSON 或地址有误。',
      en: 'The request cannot be read: broken JSON or address.',
    },
    next: { zh: '请检查请求正文与地址。', en: 'Check the body and the address.' },
  },
  401: {
    code: 'HTTP.UNAUTHENTICATED',
    says: {
      zh: '未登录、登录已失效，或登录名、口令、动态验证码不正确（已设动态验证码的须一并提交）。',
      en: 'Not logged in, logged out, or wrong login, password or code (needed where one is set up).',
    },
    next: { zh: '请登录：POST /api/v1/sessions。', en: 'Log in: POST /api/v1/sessions.' },
  },
  403: {
    code: 'HTTP.FORBIDDEN',
    says: { zh: '您的角色不能使用此功能。', en: 'Your role may not use this.' },
    next: { zh: '请由有权限的人员办理。', en: 'Ask somebody whose role may.' },
  },
  404: {
    code: 'HTTP.NO_SUCH_ADDRESS',
    says: { zh: '没有这个地址。', en: 'There is no such address.' },
    next: { zh: '请查阅 /api/openapi.json。', en: 'Look it up in /api/openapi.json.' },
  },
  405: {
    code: 'HTTP.METHOD_NOT_ALLOWED',
    says: { zh: '此地址不支持该方法。', en: 'This address knows no such method.' },
    next: { zh: '可用方法见 Allow 响应头。', en: 'The Allow header names those it knows.' },
  },
  408: {
    code: 'HTTP.TOO_SLOW',
    says: { zh: '请求发送过慢，未能收全。', en: 'The request came too slowly to be read whole.' },
    next: { zh: '请检查网络后重试。', en: 'Check the network, then try again.' },
  },
  413: {
    code: 'HTTP.BODY_TOO_LARGE',
    says: { zh: '请求正文过大。', en: 'The body is too large.' },
    next: { zh: '请分批提交。', en: 'Send it in parts.' },
  },
  414: {
    code: 'HTTP.ADDRESS_TOO_LONG',
    says: { zh: '地址过长。', en: 'The address is too long.' },
    next: { zh: '请检查地址中的编号。', en: 'Check the ids in the address.' },
  },
  415: {
    code: 'HTTP.MEDIA_TYPE',
    says: { zh: '请求正文必须是 application/json。', en: 'A body must be application/json.' },
    next: { zh: '请设置 Content-Type。', en: 'Set the Content-Type.' },
  },
  429: {
    code: 'HTTP.TOO_MANY_REQUESTS',
    says: {
      zh: '此账号或此网络地址的请求过于频繁，本次未办理。',
      en: 'Too many requests of this account or this address; nothing was done.',
    },
    next: {
      zh: '请在 Retry-After 响应头所示秒数后重试。',
      en: 'Try again after the seconds that the Retry-After header names.',
    },
  },
  431: {
    code: 'HTTP.HEADERS_TOO_LARGE',
    says: { zh: '请求头过大。', en: 'The headers are too large.' },
    next: { zh: '请减少请求头。', en: 'Send fewer or shorter headers.' },
  },
  503: {
    code: 'HTTP.UNAVAILABLE',
    says: { zh: '服务暂不可用。', en: 'The service is not available now.' },
    next: { zh: '请稍后重试。', en: 'Try again in a moment.' },
  },
};
