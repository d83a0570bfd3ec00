import type { FaultTemplate } from './fault-template.js';

/** What can be wrong with a nomination's way from stage to stage. */
export const pathFaults = {
  'RULEBOOK.RECOMMENDATION_NOT_FIRST': {
    says: {
      zh: '路径“{path}”的首个环节应为推荐（recommendation），且仅此一个',
      en: 'the path "{path}" must begin with its only recommendation',
    },
    remedy: { zh: '把推荐环节放在首位', en: 'put the recommendation first, and there only' },
  },
  'RULEBOOK.CONFERRING_NOT_LAST': {
    says: {
      zh: '路径“{path}”的末个环节应为授予（conferring），且仅此一个',
      en: 'the path "{path}" must end with its only conferring',
    },
    remedy: { zh: '把授予环节放在末位', en: 'put the conferring last, and there only' },
  },
  'RULEBOOK.PUT_FORWARD_NOT_ONCE': {
    says: {
      zh: '路径“{path}”中占用名额（putForward）的审核有 {count} 个，应恰为一个',
      en: 'the path "{path}" has {count} reviews with putForward; it must have one',
    },
    remedy: {
      zh: '只在名额所属单位的审核写 putForward: true',
      en: 'write putForward: true on the one review of the organ that owns the quota',
    },
  },
  'RULEBOOK.NO_DIFFERENTIAL_BALLOT': {
    says: { zh: '路径“{path}”没有差额票决', en: 'the path "{path}" has no differential ballot' },
    remedy: {
      zh: '加一个 ballot 环节并写 differential: true',
      en: 'add a ballot and write differential: true',
    },
  },
  'RULEBOOK.PATH_WITHOUT_QUOTA': {
    says: { zh: '路径“{path}”没有名额', en: 'the path "{path}" has no quota' },
    remedy: { zh: '在 quotas 下写“{path}”', en: 'write "{path}" under quotas' },
  },
  'RULEBOOK.PATH_WITHOUT_OWNERS': {
    says: { zh: '路径“{path}”没有写明哪些单位可以参加', en: 'the path "{path}" is open to no organ' },
    remedy: {
      zh: '在 owners 下写“{path}”及其层级（level）和类别（kinds）',
      en: 'write "{path}" under owners, with level and kinds',
    },
  },
} as const satisfies Record<string, FaultTemplate>;
