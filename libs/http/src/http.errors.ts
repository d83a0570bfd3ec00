import { refusals } from '#libs/kernel';

/** What the edge itself refuses, before any decision is asked for. */
export const refuse = refusals({
  'HTTP.INVALID': {
    kind: 'invalid',
    says: { zh: '请求内容不符合要求。', en: 'The request is not as it should be.' },
    next: { zh: '请按 faults 逐项更正后重新提交。', en: 'Correct what faults lists, then send it again.' },
  },
  'HTTP.TEXT_NOT_CLEAN': {
    kind: 'invalid',
    says: {
      zh: '{pointer} 含有空字符、删除控制符或不成对的代理字符。',
      en: '{pointer} holds a NUL, a DELETE or a lone surrogate.',
    },
    next: { zh: '请删除该字符后重新提交。', en: 'Take that character out and send it again.' },
  },
  'HTTP.TOO_DEEP': {
    kind: 'invalid',
    says: { zh: '请求内容嵌套超过 {most} 层。', en: 'The body is nested more than {most} levels deep.' },
    next: { zh: '请按接口文档的结构提交。', en: 'Send the shape that the API document describes.' },
  },
  'HTTP.HEADER_INVALID': {
    kind: 'invalid',
    says: { zh: '请求头 {header} 的格式不正确。', en: 'The header {header} is malformed.' },
    next: { zh: '正确格式：{form}', en: 'It must read: {form}' },
  },
  'HTTP.KEY_REUSED': {
    kind: 'unmet',
    says: {
      zh: '该幂等键已用于另一内容的请求。',
      en: 'This idempotency key was used before with another content.',
    },
    next: { zh: '请为新的请求使用新的幂等键。', en: 'Give a new act a new key.' },
  },
  'HTTP.ACT_UNFIT': {
    kind: 'unmet',
    says: {
      zh: '日志无法原样保存此项内容，多半因其过长（每条记录至多 65,535 字节）。',
      en: 'The log cannot keep this act as it is; most likely it is too long (65,535 bytes an entry).',
    },
    next: {
      zh: '请缩短文本，或一次少列一些，再用新的幂等键提交。',
      en: 'Shorten its texts, or list fewer at once, and send it with a new idempotency key.',
    },
  },
  'HTTP.READ_MODEL_BEHIND': {
    kind: 'conflict',
    says: { zh: '列表尚未更新到位置 {position}。', en: 'The list has not yet reached position {position}.' },
    next: { zh: '请稍后重试。', en: 'Try again in a moment.' },
  },
});
