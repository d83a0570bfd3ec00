import type { FaultTemplate } from './fault-template.js';

/** What can be wrong with the text and with the shape of a rulebook. */
export const documentFaults = {
  'RULEBOOK.TOO_DEEP': {
    says: { zh: '层层嵌套过深，不是评选规则', en: 'this nests too deep to be a rulebook' },
    remedy: { zh: '检查是否有未闭合的括号', en: 'look for brackets that are never closed' },
  },
  'RULEBOOK.SYNTAX': {
    says: { zh: 'YAML 语法错误：{message}', en: 'this is not YAML: {message}' },
    remedy: {
      zh: '检查此行及上一行的缩进、引号和括号',
      en: 'look at the indentation, quotes and brackets here and one line above',
    },
  },
  'RULEBOOK.DUPLICATE_KEY': {
    says: { zh: '键“{key}”在同一处写了两次', en: 'the key "{key}" stands twice in one mapping' },
    remedy: { zh: '只保留其中一个', en: 'keep one of the two' },
  },
  'RULEBOOK.UNKNOWN_KEY': {
    says: { zh: '没有“{key}”这个键', en: 'there is no key "{key}" here' },
    remedy: { zh: '{suggestion}', en: '{suggestion}' },
  },
  'RULEBOOK.MISSING_KEY': {
    says: { zh: '缺少键“{key}”', en: 'the key "{key}" is missing' },
    remedy: { zh: '在此处补写“{key}”', en: 'add "{key}" here' },
  },
  'RULEBOOK.WRONG_TYPE': {
    says: { zh: '此处应为{expected}，而写的是{found}', en: 'this must be {expected}, not {found}' },
    remedy: { zh: '改写为{expected}', en: 'write {expected}' },
  },
  'RULEBOOK.WRONG_VALUE': {
    says: { zh: '“{found}”不在可选值之内', en: '"{found}" is not one of the values allowed here' },
    remedy: { zh: '{suggestion}', en: '{suggestion}' },
  },
  'RULEBOOK.WRONG_FORM': {
    says: { zh: '“{found}”的写法不对', en: '"{found}" is not of the form wanted here' },
    remedy: { zh: '写成{form}', en: 'write {form}' },
  },
  'RULEBOOK.OUT_OF_RANGE': {
    says: { zh: '{measure}超出范围：{limit}', en: '{measure} is out of range: {limit}' },
    remedy: { zh: '改为符合“{limit}”', en: 'make it {limit}' },
  },
} as const satisfies Record<string, FaultTemplate>;
