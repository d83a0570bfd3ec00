import { filled, type Bilingual } from '#libs/kernel';
import type { Fault, FaultCode } from './verifier/fault.js';

export interface FaultWords {
  readonly says: Bilingual;
  readonly next: Bilingual;
}

/** What a fault says to whoever checks, and what to do then. The verifier has no words: they prove nothing. */
export const wordsOf = ({ what, details }: Fault): FaultWords => {
  const [zh, en, next] = faults[what];
  return { says: { zh: filled(zh, details), en: filled(en, details) }, next };
};

const change = { zh: '请换用带有该算法的 Node.js。', en: 'Use a Node.js whose OpenSSL has it.' };
const again = { zh: '请重新取得该文件，再核一次。', en: 'Fetch the file once more and check again.' };
const keep = {
  zh: '请保留手中各份文件，与他人留存的检查点比对。',
  en: 'Keep every file as it is, and compare with a checkpoint that somebody else kept.',
};
const ask = {
  zh: '请向运行方索取带有该签名的检查点；取得之前，不要依赖这份日志。',
  en: 'Ask the operator for a checkpoint that bears it; until then, do not rely on this log.',
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
  LOG_SHORTER: [
    '日志变短了：留存的检查点有 {expected} 条，现在只有 {found} 条。',
    'The log has become shorter: {expected} events at the checkpoint that was kept, {found} now.',
    keep,
  ],
  EVENT_MISSING: [
    '缺少第 {position} 条事件：检查点有 {expected} 条。',
    'Event {position} is missing: the checkpoint counts {expected}.',
    keep,
  ],
  EVENT_CHANGED: [
    '第 {position} 条事件（{event}）已被改动：签署时摘要为 {expected}，现为 {found}。',
    'Event {position} ({event}) was changed: its hash was {expected} when it was signed, and is {found}.',
    keep,
  ],
  EVENT_INVALID: [
    '第 {position} 条不是规范的事件：{problem}。',
    'Entry {position} is no event in canonical form: {problem}.',
    keep,
  ],
  REVISION_WRONG: [
    '第 {position} 条在 {stream} 中的序号应为 {expected}，实为 {found}。',
    'Event {position} should be number {expected} of {stream}, and is {found}.',
    keep,
  ],
  TIME_WENT_BACK: [
    '第 {position} 条的记录时间早于前一条：前一条 {expected}，该条 {found}。',
    'Event {position} was recorded before the one that precedes it: {found}, after {expected}.',
    keep,
  ],
  TILE_CHANGED: [
    '第 {position} 条事件属实，但存证文件中的摘要不符：应为 {expected}，实为 {found}。',
    'Event {position} is right, but the ledger keeps another hash of it: expected {expected}, found {found}.',
    { zh: '请由日志重建存证文件。', en: 'Have the tiles made again from the log.' },
  ],
  BUNDLE_INVALID: [
    '文件 {path}（自第 {position} 条起）中的事件条数或长度不符。',
    'The file {path} (from event {position} on) does not hold the events that it should.',
    keep,
  ],
  TILE_UNSEALED: [
    '自第 {position} 条起的存证文件与签署的树根不符。',
    'What the ledger keeps from event {position} on does not lead to the signed root.',
    keep,
  ],
  ATTACHMENT_CHANGED: [
    '附件 {expected} 的内容不符，摘要为 {found}。',
    'The attachment {expected} is not what it was: its hash is {found}.',
    keep,
  ],
  TILE_INVALID: [
    '存证文件 {path} 的长度不符。',
    'The file {path} does not have the length that it should.',
    again,
  ],
  JSON_INVALID: ['不是 JSON：{problem}。', 'This is not JSON: {problem}.', again],
  JSON_KEY_TWICE: ['同一个键出现了两次。', 'An object has one key twice.', keep],
  JSON_LONE_SURROGATE: ['文本含有不成对的代理项。', 'A text holds a lone surrogate.', keep],
  JSON_NUMBER_UNSAFE: ['数 {found} 不能准确表示。', 'The number {found} cannot be kept exactly.', keep],
  NOTE_INVALID: ['不是签名便笺：{problem}。', 'This is not a signed note: {problem}.', again],
  KEY_INVALID: ['验证公钥无效：{found}。', 'This is no verifier key: {found}.', again],
  CHECKPOINT_INVALID: ['不是检查点：{problem}。', 'This is not a checkpoint: {problem}.', again],
  ORIGIN_DIFFERS: [
    '这是另一份日志：应为“{expected}”，实为“{found}”。',
    'This is another log: expected {expected}, found {found}.',
    keep,
  ],
  NOTE_UNSIGNED: ['所给公钥均未签名，签名者：{found}。', 'Signed by none of the keys, but by: {found}.', ask],
  WITNESS_MISSING: ['见证者 {witness} 没有签名。', 'The witness {witness} did not sign.', ask],
  SIGNATURE_WRONG: ['{signer} 的签名不符。', 'The signature of {signer} is wrong.', keep],
} satisfies Readonly<Record<FaultCode, readonly [zh: string, en: string, next: Bilingual]>>;
