import type { RefusalSpec } from '#libs/kernel';

/** About the nominations that a ballot votes on or a package is for. */
export const nominationRefusals = {
  'REVIEW.NOMINATIONS_REPEATED': {
    kind: 'invalid',
    says: { zh: '同一推荐对象被列了两次。', en: 'A nomination is listed twice.' },
    next: { zh: '每个推荐对象只列一次。', en: 'List each nomination once.' },
  },
  'REVIEW.NOMINATION_NOT_HERE': {
    kind: 'unmet',
    says: {
      zh: '推荐 {nomination} 不在本环节，或不属于此处。',
      en: 'The nomination {nomination} does not stand at this stage, or does not belong here.',
    },
    next: {
      zh: '请查看其所处环节，只列当前在本环节的推荐对象。',
      en: 'See where it stands, and list only those that stand at this stage.',
    },
  },
  'REVIEW.NOMINATION_LEFT_OUT': {
    kind: 'unmet',
    says: {
      zh: '下列推荐也在本环节，却未列入：{nominations}。',
      en: 'Left out, though they stand at this stage, too: {nominations}.',
    },
    next: {
      zh: '请全部列入；不再推荐的，请先撤回。',
      en: 'List them all; or withdraw first who shall not go on.',
    },
  },
  'REVIEW.NOMINATIONS_FROZEN': {
    kind: 'conflict',
    says: {
      zh: '下列推荐已暂停办理，尚未作出决定：{nominations}。',
      en: 'Frozen, and not decided yet: {nominations}.',
    },
    next: {
      zh: '请先就暂停事项作出决定（解除暂停、不予通过或撤回），再办理本事项。',
      en: 'Decide the freeze first: unfreeze, reject or withdraw whoever is frozen; then do this again.',
    },
  },
} as const satisfies Record<string, RefusalSpec>;
