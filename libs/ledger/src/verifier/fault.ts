interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
type Details = Readonly<Record<string, string | number>>;

export type FaultCode = keyof typeof faults;

/** What a check found wrong, in words that an auditor can act on; `details` hold what was expected and found. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly code: `LEDGER.${FaultCode}`;
  readonly says: Bilingual;
  readonly next: Bilingual;

  constructor(
    code: FaultCode,
    readonly details: Details = {},
  ) {
    const [zh, en, next] = faults[code];
    super(`LEDGER.${code}: ${filled(en, details)}`);
    this.code = `LEDGER.${code}`;
    this.says = { zh: filled(zh, details), en: filled(en, details) };
    this.next = next;
  }
}

const change = { zh: '请换用带有该算法的 Node.js。', en: 'Use a Node.js whose OpenSSL has it.' };
const again = { zh: '请重新取得该文件，再核一次。', en: 'Fetch the file once more and check again.' };
const keep = {
  zh: '请保留手中各份文件，与他人留存的检查点比对。',
  en: 'Keep every file as it is, and compare with a checkpoint that somebody else kept.',
};

const faults = {
  SUITE_MISSING: ['本机没有摘要算法 {suite}。', 'This machine has no {suite}.', change],
  NUMBER_INVALID: ['{what} 不是自然数：{found}。', '{what} is no natural number: {found}.', again],
  RANGE_INVALID: ['大小为 {size} 的树没有 {found}。', 'A tree of {size} does not have {found}.', again],
  HASH_INVALID: ['{what} 不是 32 字节的摘要。', '{what} is no hash of 32 bytes.', again],
  PROOF_LENGTH: ['证明中的摘要多了或少了。', 'The proof has hashes too many or too few.', keep],
  ROOT_DIFFERS: [
    '树根不符：应为 {expected}，算得 {found}。',
    'The root differs: expected {expected}, found {found}.',
    keep,
  ],
  EARLIER_ROOT_DIFFERS: [
    '较早的树根不符，历史已被改动：应为 {expected}，算得 {found}。',
    'The earlier root differs, so history was changed: expected {expected}, found {found}.',
    keep,
  ],
  JSON_INVALID: ['不是 JSON：{problem}。', 'This is not JSON: {problem}.', again],
  JSON_KEY_TWICE: ['同一个键出现了两次。', 'An object has one key twice.', keep],
  JSON_LONE_SURROGATE: ['文本含有不成对的代理项。', 'A text holds a lone surrogate.', keep],
  JSON_NUMBER_UNSAFE: ['数 {found} 不能准确表示。', 'The number {found} cannot be kept exactly.', keep],
  NOTE_INVALID: ['不是签名便笺：{problem}。', 'This is not a signed note: {problem}.', again],
  KEY_INVALID: ['验证公钥无效：{found}。', 'This is no verifier key: {found}.', again],
  CHECKPOINT_INVALID: ['不是检查点：{problem}。', 'This is not a checkpoint: {problem}.', again],
  NOTE_UNSIGNED: [
    '所给公钥均未签名，签名者：{found}。',
    'Signed by none of the keys, but by: {found}.',
    keep,
  ],
  SIGNATURE_WRONG: ['{signer} 的签名不符。', 'The signature of {signer} is wrong.', keep],
} satisfies Readonly<Record<string, readonly [zh: string, en: string, next: Bilingual]>>;

const filled = (text: string, details: Details): string =>
  text.replace(/\{(\w+)\}/g, (whole, key: string) => String(details[key] ?? whole));
