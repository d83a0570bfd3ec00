import type { RefusalSpec } from '#libs/kernel';

/** What freezing, sanctions and the reserve refuse. */
export const setbackRefusals = {
  'NOMINATION.FROZEN': {
    kind: 'conflict',
    says: { zh: '该推荐已暂停办理。', en: 'This nomination is frozen.' },
    next: {
      zh: '请先解除暂停；暂停期间只可撤回、不予通过或解除暂停。',
      en: 'Unfreeze it first; until then it may only be withdrawn, rejected or unfrozen.',
    },
  },
  'NOMINATION.NOT_FROZEN': {
    kind: 'conflict',
    says: { zh: '该推荐并未暂停。', en: 'This nomination is not frozen.' },
    next: { zh: '无需办理。', en: 'There is nothing to undo.' },
  },
  'NOMINATION.ORGAN_SANCTIONED': {
    kind: 'unmet',
    says: {
      zh: '单位 {organ} 已受处理，本次评选中不得再推荐，也不得再占用名额。',
      en: 'The organ {organ} is under sanction: it nominates nobody and takes no new slot in this campaign.',
    },
    next: { zh: '处理决定撤销后方可办理。', en: 'It may again once the sanction is lifted.' },
  },
  'NOMINATION.SANCTION_PENDING': {
    kind: 'conflict',
    says: {
      zh: '对该推荐或其单位已提出处理（{sanction}），在决定之前不得撤回，也不得不予通过。',
      en: 'The sanction {sanction} is proposed against this nomination or an organ of it: until it is decided, it is neither withdrawn nor rejected.',
    },
    next: {
      zh: '请待处理作出决定或撤销后再办理。',
      en: 'Wait until the sanction is imposed or lifted.',
    },
  },
  'NOMINATION.NO_REPLACEMENT': {
    kind: 'unmet',
    says: { zh: '评选规则没有规定递补。', en: 'The rulebook lets nobody who drops out be replaced.' },
    next: { zh: '不递补，名单相应减少。', en: 'The list stays one shorter.' },
  },
  'NOMINATION.NOTHING_TO_REPLACE': {
    kind: 'conflict',
    says: {
      zh: '推荐 {outgoing} 不需要递补：只有票决入选后、“{before}”环节前退出且尚未递补的才可递补。',
      en: 'Nobody replaces {outgoing}: only who was selected, dropped out before the stage "{before}" and is not replaced yet.',
    },
    next: { zh: '请核对退出的推荐对象。', en: 'Check who dropped out.' },
  },
  'NOMINATION.NOT_IN_RESERVE': {
    kind: 'unmet',
    says: {
      zh: '该推荐不在 {ballot} 票决的递补名单中。',
      en: 'This nomination is not in the reserve of the ballot {ballot}.',
    },
    next: {
      zh: '只能从该次票决未当选、且未再办理的对象中递补。',
      en: 'Call up somebody who stood in that ballot, was not selected and is free.',
    },
  },
  'NOMINATION.NOT_NEXT_IN_RESERVE': {
    kind: 'unmet',
    says: {
      zh: '按得票次序，应先递补 {next}。',
      en: 'By votes the next in the reserve is {next}.',
    },
    next: { zh: '请按次序递补。', en: 'Call up whoever comes next.' },
  },
  'NOMINATION.RESERVE_BREAKS_RATIO': {
    kind: 'unmet',
    says: {
      zh: '递补后名单将超过职级比例限制。',
      en: 'With this nominee the list would be over the ratio of ranks.',
    },
    next: {
      zh: '请递补下一位；越过的情况将自动记录。',
      en: 'Call up the next one; that this one is passed over goes on record.',
    },
  },
} as const satisfies Record<string, RefusalSpec>;
