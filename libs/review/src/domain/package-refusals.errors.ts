import type { RefusalSpec } from '#libs/kernel';

export const packageRefusals = {
  'REVIEW.PACKAGE_NOT_FOUND': {
    kind: 'not-found',
    says: { zh: '没有这份推荐材料。', en: 'There is no such package.' },
    next: { zh: '请核对材料编号。', en: 'Check the package id.' },
  },
  'REVIEW.PACKAGE_OPENED_BEFORE': {
    kind: 'conflict',
    says: { zh: '该推荐材料已经建立。', en: 'The package was opened before.' },
    next: { zh: '无需再次建立。', en: 'There is nothing left to do.' },
  },
  'REVIEW.NOT_THE_OWNER': {
    kind: 'forbidden',
    says: { zh: '推荐材料由 {owner} 报送。', en: 'The package is {owner}’s to prepare and submit.' },
    next: { zh: '请由该单位办理。', en: 'That organ does it.' },
  },
  'REVIEW.NOT_THE_OFFICE': {
    kind: 'forbidden',
    says: { zh: '贵单位不受理本推荐材料。', en: 'The package is not due to your organ.' },
    next: { zh: '请由规则指定的办公室办理。', en: 'The office that the rulebook names does it.' },
  },
  'REVIEW.PACKAGE_LATE': {
    kind: 'unmet',
    says: { zh: '截止日 {due} 已过，视为自动放弃。', en: 'It was due on {due}: what is late is forfeited.' },
    next: { zh: '迟到的材料由办公室登记备查。', en: 'The office records what arrives late.' },
  },
  'REVIEW.PACKAGE_SUBMITTED_BEFORE': {
    kind: 'conflict',
    says: { zh: '推荐材料已经报送。', en: 'The package is submitted.' },
    next: { zh: '如需补正，请联系办公室退回。', en: 'To change it, ask the office to return it.' },
  },
  'REVIEW.PACKAGE_NOT_SUBMITTED': {
    kind: 'conflict',
    says: { zh: '推荐材料未处于已报送状态。', en: 'The package is not waiting to be received.' },
    next: { zh: '只有已报送的材料才能接收或退回。', en: 'Only what was submitted is received or returned.' },
  },
  'REVIEW.PACKAGE_NOT_FORFEITED': {
    kind: 'conflict',
    says: { zh: '该推荐材料并未逾期放弃。', en: 'The package is not forfeited.' },
    next: {
      zh: '只有逾期放弃之后，才登记迟到的材料或认定迟报的对象。',
      en: 'Only after the forfeiture is anything recorded as late, or a late nominee forfeited.',
    },
  },
  'REVIEW.ITEM_NOT_WANTED': {
    kind: 'unmet',
    says: { zh: '材料清单中没有“{item}”。', en: 'The item "{item}" is not asked for.' },
    next: { zh: '请按材料清单办理。', en: 'See the list of items of this package.' },
  },
  'REVIEW.DIGEST_INVALID': {
    kind: 'invalid',
    says: { zh: '“{item}”的摘要不是 SHA-256。', en: 'The digest of "{item}" is no SHA-256.' },
    next: { zh: '请提供 64 位小写十六进制摘要。', en: 'Give 64 hexadecimal digits in lower case.' },
  },
  'REVIEW.ITEMS_MISSING': {
    kind: 'unmet',
    says: { zh: '尚缺材料：{missing}。', en: 'Items are missing: {missing}.' },
    next: { zh: '请补齐后再报送。', en: 'Add them, then submit.' },
  },
  'REVIEW.COPIES_TOO_FEW': {
    kind: 'unmet',
    says: {
      zh: '纸质材料 {copies} 份，应为 {wanted} 份。',
      en: '{copies} paper copies; {wanted} are needed.',
    },
    next: { zh: '请备齐份数后再报送。', en: 'Prepare all copies, then submit.' },
  },
  'REVIEW.DISC_MISSING': {
    kind: 'unmet',
    says: { zh: '未附电子版光盘。', en: 'The disc is missing.' },
    next: { zh: '请附光盘后再报送。', en: 'Add the disc, then submit.' },
  },
  'REVIEW.NOTHING_TO_SUBMIT': {
    kind: 'invalid',
    says: { zh: '未列任何推荐对象。', en: 'No nomination is listed.' },
    next: { zh: '请列出本环节的全部推荐对象。', en: 'List every nomination that stands at this stage.' },
  },
  'REVIEW.ONLY_TIME_FORFEITS': {
    kind: 'forbidden',
    says: { zh: '逾期放弃只能由系统到时认定。', en: 'Only the clock forfeits a package.' },
    next: { zh: '无需办理。', en: 'There is nothing to do.' },
  },
  'REVIEW.NOT_YET_DUE': {
    kind: 'unmet',
    says: { zh: '截止日 {due} 未过。', en: 'It is not due before the end of {due}.' },
    next: { zh: '请待截止日过后。', en: 'Wait until the day is over.' },
  },
  'REVIEW.DUE_DATE_NOT_LATER': {
    kind: 'unmet',
    says: { zh: '{due} 不晚于现行截止日。', en: '{due} is not later than the due date.' },
    next: { zh: '截止日只能延后。', en: 'A due date can only be moved to a later day.' },
  },
} as const satisfies Record<string, RefusalSpec>;
